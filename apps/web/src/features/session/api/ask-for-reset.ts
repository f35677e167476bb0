import { askForReset } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** Asks for a mail with a link to choose a new password. The answer is the same for every address. */
export function useAskForReset() {
  return useMutation({
    mutationFn: (email: string) => answer(askForReset({ body: { email } })),
  });
}

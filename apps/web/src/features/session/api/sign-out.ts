import { signOut } from '@rulleplan/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { sessionKey } from './get-session';

/** Signs out and forgets everything that was shown: a tablet is shared. */
export function useSignOut() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => answer(signOut()),
    onSettled: () => {
      cache.clear();
      cache.setQueryData(sessionKey, null);
    },
  });
}

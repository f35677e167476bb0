import { renewRecoveryCodes } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useSignInChanged } from './my-sign-in';

/** New recovery codes in place of the old ones, for whoever knows the password. */
export function useRenewRecoveryCodes() {
  const changed = useSignInChanged();
  return useMutation({
    mutationFn: (password: string) => answer(renewRecoveryCodes({ body: { password } })),
    onSuccess: changed,
  });
}

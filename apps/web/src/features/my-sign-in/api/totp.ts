import { beginTotp, confirmTotp, removeTotp } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useSignInChanged } from './my-sign-in';

/** A new secret for an authenticator app, for whoever knows the password. */
export function useBeginTotp() {
  return useMutation({ mutationFn: (password: string) => answer(beginTotp({ body: { password } })) });
}

/** Shows by a first code that the app has the secret; from then on it is asked for. */
export function useConfirmTotp() {
  const changed = useSignInChanged();
  return useMutation({
    mutationFn: (code: string) => answer(confirmTotp({ body: { code } })),
    onSuccess: changed,
  });
}

/** Takes the app away, for whoever knows the password. */
export function useRemoveTotp() {
  const changed = useSignInChanged();
  return useMutation({
    mutationFn: (password: string) => answer(removeTotp({ body: { password } })),
    onSuccess: changed,
  });
}

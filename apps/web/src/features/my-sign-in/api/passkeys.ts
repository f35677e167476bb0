import { addPasskey, beginPasskey, removePasskey } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { makePasskey } from '../../../shared/passkeys';
import { useSignInChanged } from './my-sign-in';

/** Lets the browser make a passkey and keeps it under a name, for whoever knows the password. */
export function useAddPasskey() {
  const changed = useSignInChanged();
  return useMutation({
    mutationFn: async ({ name, password }: { readonly name: string; readonly password: string }) => {
      const { options } = await answer(beginPasskey({ body: { password } }));
      return answer(addPasskey({ body: { name, answer: await makePasskey(options) } }));
    },
    onSuccess: changed,
  });
}

/** Takes a passkey away, for whoever knows the password. */
export function useRemovePasskey() {
  const changed = useSignInChanged();
  return useMutation({
    mutationFn: ({ passkeyId, password }: { readonly passkeyId: string; readonly password: string }) =>
      answer(removePasskey({ path: { passkeyId }, body: { password } })),
    onSuccess: changed,
  });
}

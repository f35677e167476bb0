import { signIn, type Session, type SignInRequest } from '@rulleplan/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { sessionKey } from './get-session';

/** Signs in; what an earlier person saw on this device is forgotten first. */
export function useSignIn() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: SignInRequest): Promise<Session> => answer(signIn({ body })),
    onSuccess: (session) => {
      cache.clear();
      cache.setQueryData(sessionKey, session);
    },
  });
}

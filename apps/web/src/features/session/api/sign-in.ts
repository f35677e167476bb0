import { signIn, type Session, type SignInRequest } from '@rulleplan/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { setSession } from './get-session';

/** Signs in with e-mail and password. */
export function useSignIn() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: SignInRequest): Promise<Session> => answer(signIn({ body })),
    onSuccess: (session) => setSession(cache, session),
  });
}

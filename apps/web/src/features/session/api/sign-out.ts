import { signOut } from '@rulleplan/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { setSession } from './get-session';

/** Signs out; also when the server cannot be reached, nothing stays in view. */
export function useSignOut() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => answer(signOut()),
    onSettled: () => setSession(cache, null),
  });
}

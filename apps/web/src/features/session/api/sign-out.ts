import { signOut } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { Problem } from '../../../shared/problem';

/** Signs out. A session that has ended by itself counts as signed out too. */
export function useSignOut(onSignedOut: () => void) {
  return useMutation({
    mutationFn: async () => {
      try {
        await answer(signOut());
      } catch (problem) {
        if (!(problem instanceof Problem && problem.status === 401)) throw problem;
      }
    },
    onSuccess: onSignedOut,
  });
}

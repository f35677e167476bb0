import { changePassword, getMySignIn, type ChangePasswordRequest } from '@rulleplan/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer } from '../../../shared/answer';

const mySignInKey = ['my-sign-in'] as const;

/** How I sign in. */
export function useMySignIn() {
  return useQuery({ queryKey: mySignInKey, queryFn: () => answer(getMySignIn()) });
}

/** To be called when how I sign in has changed: my other sessions have ended by it. */
export function useSignInChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(async () => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: mySignInKey }),
      cache.invalidateQueries({ queryKey: ['sessions'] }),
    ]);
  }, [cache]);
}

/** Changes the password, for whoever knows the one before. */
export function useChangePassword() {
  const changed = useSignInChanged();
  return useMutation({
    mutationFn: (body: ChangePasswordRequest) => answer(changePassword({ body })),
    onSuccess: changed,
  });
}

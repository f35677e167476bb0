import {
  checkSignInLink,
  useSignInLink as spendSignInLink,
  type SignInAnswer,
  type SignInLink,
  type UseLinkRequest,
} from '@rulleplan/api-client';
import { useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import type { Problem } from '../../../shared/problem';
import { useWelcome } from './sign-in';

/** Whom a link is for, while it can still be used. */
export function useSignInLink(token: string): UseQueryResult<SignInLink, Problem> {
  return useQuery({
    queryKey: ['sign-in-link', token] as const,
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => answer(checkSignInLink({ body: { token } })),
  });
}

/** Chooses a password with a link; the link is spent by it. */
export function useChoosePassword() {
  const welcome = useWelcome();
  return useMutation({
    mutationFn: (body: UseLinkRequest): Promise<SignInAnswer> => answer(spendSignInLink({ body })),
    onSuccess: welcome,
  });
}

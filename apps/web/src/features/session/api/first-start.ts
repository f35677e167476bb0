import {
  checkFirstStart,
  firstStart,
  type FirstStartRequest,
  type SignInAnswer,
} from '@rulleplan/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useWelcome } from './sign-in';

/** Whether the link of the first start can still be used, and for which municipality. */
export function useFirstStartLink(token: string) {
  return useQuery({
    queryKey: ['first-start', token] as const,
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => answer(checkFirstStart({ body: { token } })),
  });
}

/** Makes the municipality and its first administrator, and signs that person in. */
export function useFirstStart() {
  const welcome = useWelcome();
  return useMutation({
    mutationFn: (body: FirstStartRequest): Promise<SignInAnswer> => answer(firstStart({ body })),
    onSuccess: welcome,
  });
}

import { getSignInOptions } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** Which ways of signing in there are here. */
export function useSignInOptions() {
  return useQuery({
    queryKey: ['sign-in-options'] as const,
    staleTime: Infinity,
    queryFn: () => answer(getSignInOptions()),
  });
}

import { getSession, type Session } from '@rulleplan/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { Problem } from '../../../shared/problem';

/** Where the cache keeps who is signed in. */
export const sessionKey = ['session'] as const;

/** Who is signed in, or null. */
export function useSession(): UseQueryResult<Session | null, Problem> {
  return useQuery({
    queryKey: sessionKey,
    staleTime: 5 * 60_000,
    queryFn: async () => {
      try {
        return await answer(getSession());
      } catch (problem) {
        if (problem instanceof Problem && problem.status === 401) return null;
        throw problem;
      }
    },
  });
}

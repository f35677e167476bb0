import { getSession, signOut, type Session } from '@rulleplan/api-client';
import { useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { Problem } from '../../../shared/problem';
import { forgetDeparture, isLeaving } from '../departure';

const sessionKey = ['session'] as const;

/** Who is signed in, or null. */
export function useSession(): UseQueryResult<Session | null, Problem> {
  return useQuery({
    queryKey: sessionKey,
    staleTime: 5 * 60_000,
    queryFn: async () => {
      if (isLeaving()) return leave();
      try {
        return await answer(getSession());
      } catch (problem) {
        if (problem instanceof Problem && problem.status === 401) return null;
        throw problem;
      }
    },
  });
}

/** Ends the session that this browser holds. One that has ended by itself counts as left too. */
export async function leave(): Promise<null> {
  try {
    await answer(signOut());
  } catch (problem) {
    if (!(problem instanceof Problem && problem.status === 401)) throw problem;
  }
  forgetDeparture();
  return null;
}

/** Sets who is signed in and forgets all that was shown to whoever was before: a tablet is shared. */
export function setSession(cache: QueryClient, session: Session | null): void {
  cache.getMutationCache().clear();
  cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  cache.setQueryData(sessionKey, session);
}

import { getPersonHistory, type AuditPage } from '@rulleplan/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** All the log has of a person, newest first, page by page. */
export function usePersonHistory(personId: string) {
  return useInfiniteQuery({
    queryKey: ['audit', 'person', personId] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<AuditPage> =>
      answer(
        getPersonHistory({ path: { personId }, query: pageParam === null ? {} : { cursor: pageParam } }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

import { getPeople, type PersonPage } from '@rulleplan/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** Whether people whose every job has ended are listed. */
export const endedChoices = ['without', 'with', 'only'] as const;
export type EndedChoice = (typeof endedChoices)[number];

/** Which people are looked for; null is every unit. */
export interface PeopleFilter {
  readonly unitId: string | null;
  readonly search: string;
  readonly ended: EndedChoice;
}

/** People by name, page by page. */
export function usePeople({ unitId, search, ended }: PeopleFilter) {
  return useInfiniteQuery({
    queryKey: ['people', unitId, search, ended] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }): Promise<PersonPage> =>
      answer(
        getPeople({
          signal,
          query: {
            ended,
            ...(unitId !== null && { unitId }),
            ...(search.trim() !== '' && { search: search.trim() }),
            ...(pageParam !== null && { cursor: pageParam }),
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
    // The list stays in place while one types.
    placeholderData: (previous) => previous,
  });
}

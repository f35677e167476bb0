import { getPeople, type PersonSummary } from '@rulleplan/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** The first people whose name holds what is typed. */
export function useFindPeople(typed: string) {
  const search = typed.trim();
  return useQuery({
    queryKey: ['people', 'by-name', search] as const,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<readonly PersonSummary[]> => {
      const page = await answer(getPeople({ signal, query: search === '' ? {} : { search } }));
      return page.people;
    },
  });
}

import { getMyReaders, type DataReaderPage } from '@rulleplan/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** Who has looked at my data, newest first, page by page. */
export function useMyReaders() {
  return useInfiniteQuery({
    queryKey: ['my-readers'] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<DataReaderPage> =>
      answer(getMyReaders({ query: pageParam === null ? {} : { cursor: pageParam } })),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The address of a copy of all that is kept about me; the browser fetches it with my session. */
export const myDataFile = '/api/my-data/export';

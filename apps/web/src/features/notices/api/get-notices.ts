import { getNotices } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** What waits for me first, then news. Asked for again each minute while the page is in view. */
export function useNotices() {
  return useQuery({
    queryKey: ['notices'] as const,
    refetchInterval: 60_000,
    queryFn: () => answer(getNotices()),
  });
}

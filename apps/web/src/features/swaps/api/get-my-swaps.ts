import { getMySwaps } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** My swaps on either side, newest first. */
export function useMySwaps() {
  return useQuery({
    queryKey: ['swaps'] as const,
    refetchInterval: 60_000,
    queryFn: () => answer(getMySwaps()),
  });
}

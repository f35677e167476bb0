import { checkSwap, type SwapRequest } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** What a swap would do, before it is proposed. */
export function useSwapCheck(request: SwapRequest | null) {
  return useQuery({
    queryKey: ['swaps', 'check', request?.offeredShiftId, request?.requestedShiftId] as const,
    // What one sends must be what was shown: an old answer is not good enough.
    staleTime: 0,
    gcTime: 0,
    enabled: request !== null,
    queryFn: () => answer(checkSwap({ body: request ?? { offeredShiftId: '', requestedShiftId: '' } })),
  });
}

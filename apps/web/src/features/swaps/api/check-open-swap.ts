import { checkOpenSwap } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** What an open swap would do to me, as the server judges it now. One that is being answered is asked no more. */
export function useOpenSwapCheck(swapId: string, isOpen: boolean) {
  return useQuery({
    queryKey: ['swaps', swapId, 'check'] as const,
    enabled: isOpen,
    // The roster around it may have moved: what one says yes to must be what holds.
    staleTime: 0,
    queryFn: () => answer(checkOpenSwap({ path: { swapId } })),
  });
}

import { proposeSwap, type ProposeSwapRequest, type Swap } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useRosterChanged } from '../../../shared/roster-changed';

/** Asks a colleague to swap. */
export function useProposeSwap() {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (body: ProposeSwapRequest): Promise<Swap> => answer(proposeSwap({ body })),
    onSettled,
  });
}

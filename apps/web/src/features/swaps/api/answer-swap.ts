import { acceptSwap, declineSwap, withdrawSwap, type Swap } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useRosterChanged } from '../../../shared/roster-changed';

/*
 * `onAnswered` is called before the lists are asked for anew: afterwards the swap is in another list, and the
 * component that asked is gone.
 */

/** Says yes to a colleague's swap. */
export function useAcceptSwap(swapId: string, onAnswered: (swap: Swap) => void) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (): Promise<Swap> => answer(acceptSwap({ path: { swapId } })),
    onSuccess: onAnswered,
    onSettled,
  });
}

/** Says no to a colleague's swap, with or without a reason. */
export function useDeclineSwap(swapId: string, onAnswered: (swap: Swap) => void) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (reason: string): Promise<Swap> =>
      answer(declineSwap({ path: { swapId }, body: reason === '' ? {} : { reason } })),
    onSuccess: onAnswered,
    onSettled,
  });
}

/** Takes an own swap back that nobody has ended. */
export function useWithdrawSwap(swapId: string, onAnswered: (swap: Swap) => void) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (): Promise<Swap> => answer(withdrawSwap({ path: { swapId } })),
    onSuccess: onAnswered,
    onSettled,
  });
}

import { acceptSwap, declineSwap, withdrawSwap, type Swap } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useRosterChanged } from '../../../shared/roster-changed';

/** Says yes to a colleague's swap. */
export function useAcceptSwap(swapId: string) {
  const rosterChanged = useRosterChanged();
  return useMutation({
    mutationFn: (): Promise<Swap> => answer(acceptSwap({ path: { swapId } })),
    onSettled: rosterChanged,
  });
}

/** Says no to a colleague's swap, with or without a reason. */
export function useDeclineSwap(swapId: string) {
  const rosterChanged = useRosterChanged();
  return useMutation({
    mutationFn: (reason: string): Promise<Swap> =>
      answer(declineSwap({ path: { swapId }, body: reason === '' ? {} : { reason } })),
    onSettled: rosterChanged,
  });
}

/** Takes an own swap back that nobody has ended. */
export function useWithdrawSwap(swapId: string) {
  const rosterChanged = useRosterChanged();
  return useMutation({
    mutationFn: (): Promise<Swap> => answer(withdrawSwap({ path: { swapId } })),
    onSettled: rosterChanged,
  });
}

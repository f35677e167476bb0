import { acceptSwap, declineSwap, withdrawSwap, type Swap } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import type { Problem } from '../../../shared/problem';
import { useRosterChanged } from '../../../shared/roster-changed';

/** What to do with the outcome. Called before the lists are asked for anew: afterwards the asker may be gone. */
export interface SwapAnswered {
  readonly onAnswered: (swap: Swap) => void;
  readonly onRefused: (problem: Problem) => void;
}

/** Says yes to a colleague's swap. */
export function useAcceptSwap(swapId: string, { onAnswered, onRefused }: SwapAnswered) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (): Promise<Swap> => answer(acceptSwap({ path: { swapId } })),
    onSuccess: onAnswered,
    onError: onRefused,
    onSettled,
  });
}

/** Says no to a colleague's swap, with or without a reason. */
export function useDeclineSwap(swapId: string, { onAnswered, onRefused }: SwapAnswered) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (reason: string): Promise<Swap> =>
      answer(declineSwap({ path: { swapId }, body: reason === '' ? {} : { reason } })),
    onSuccess: onAnswered,
    onError: onRefused,
    onSettled,
  });
}

/** Takes an own swap back that nobody has ended. */
export function useWithdrawSwap(swapId: string, { onAnswered, onRefused }: SwapAnswered) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (): Promise<Swap> => answer(withdrawSwap({ path: { swapId } })),
    onSuccess: onAnswered,
    onError: onRefused,
    onSettled,
  });
}

import type { SwapAlreadyDecided } from './swap-refusals';
import type { Instant } from '../time';
import type { Swap } from './swap';

/** Where a swap stands. */
export const swapStates = [
  'proposed',
  'awaiting-leader',
  'applied',
  'declined',
  'withdrawn',
  'lapsed',
  'rejected',
] as const;
export type SwapState = (typeof swapStates)[number];

/** What can happen to a swap. */
export type SwapStep =
  'apply' | 'await-leader' | 'decline' | 'withdraw' | 'lapse' | 'leader-applies' | 'leader-rejects';

/**
 * The only state table. An applied swap can still be rejected by the leader on Monday, as long as its
 * shifts lie ahead: then they go back. Every other end is final.
 */
const table: { readonly [state in SwapState]: { readonly [step in SwapStep]?: SwapState } } = {
  proposed: {
    apply: 'applied',
    'await-leader': 'awaiting-leader',
    decline: 'declined',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
  },
  'awaiting-leader': {
    'leader-applies': 'applied',
    'leader-rejects': 'rejected',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
  },
  applied: { 'leader-rejects': 'rejected' },
  declined: {},
  withdrawn: {},
  lapsed: {},
  rejected: {},
};

/** The states in which somebody has yet to say yes. */
export const openSwapStates: readonly SwapState[] = swapStates.filter(
  (state) => table[state].lapse !== undefined,
);

/** Where the swap stands at this moment: an open one whose earlier shift has begun has lapsed. */
export function swapStateAt(swap: Pick<Swap, 'state' | 'lapsesAt'>, now: Instant): SwapState {
  const lapsed = table[swap.state].lapse;
  return lapsed !== undefined && now >= swap.lapsesAt ? lapsed : swap.state;
}

/** The state a step leads to, or the refusal that tells where the swap really stands. */
export function stepSwap(swap: Swap, step: SwapStep, now: Instant): SwapState | SwapAlreadyDecided {
  // Lapsing is asked of what is stored: a swap that is due has lapsed already for every other step.
  const state = step === 'lapse' ? swap.state : swapStateAt(swap, now);
  return (
    table[state][step] ?? {
      refused: 'swap-already-decided',
      swapId: swap.id,
      state,
      decidedAt: swap.state === state ? swap.decidedAt : swap.lapsesAt,
    }
  );
}

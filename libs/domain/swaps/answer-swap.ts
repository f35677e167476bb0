import type { Instant } from '../time';
import { roleIn, type Swap } from './swap';
import { stepSwap, type SwapState } from './swap-lifecycle';
import type { SwapAlreadyDecided, SwapNotYours } from './swap-refusals';

/** A swap, who acts on it, and when. */
export interface SwapAct {
  readonly swap: Swap;
  readonly askedBy: { readonly personId: string };
  readonly now: Instant;
}

/** A swap that has ended without taking effect. */
export interface EndedSwap {
  readonly state: SwapState;
  readonly decidedAt: Instant;
}

/** The colleague says no. Refusals: `swap-not-yours`, `swap-already-decided`. */
export function declineSwap({ swap, askedBy, now }: SwapAct): EndedSwap | SwapAlreadyDecided | SwapNotYours {
  return roleIn(swap, askedBy.personId) === 'colleague'
    ? ended(stepSwap(swap, 'decline', now), now)
    : { refused: 'swap-not-yours', swapId: swap.id };
}

/**
 * The proposer takes the proposal back, also while the leader has yet to decide. Refusals:
 * `swap-not-yours`, `swap-already-decided`.
 */
export function withdrawSwap({ swap, askedBy, now }: SwapAct): EndedSwap | SwapAlreadyDecided | SwapNotYours {
  return roleIn(swap, askedBy.personId) === 'proposer'
    ? ended(stepSwap(swap, 'withdraw', now), now)
    : { refused: 'swap-not-yours', swapId: swap.id };
}

/**
 * An open swap ends by itself: at the start of the earlier shift, or sooner when one of the shifts goes
 * back to somebody else or gets new times. Refusal: `swap-already-decided` when it is not open.
 */
export function lapseSwap(swap: Swap, now: Instant): EndedSwap | SwapAlreadyDecided {
  return ended(stepSwap(swap, 'lapse', now), Math.min(now, swap.lapsesAt));
}

function ended(state: SwapState | SwapAlreadyDecided, decidedAt: Instant): EndedSwap | SwapAlreadyDecided {
  return typeof state === 'object' ? state : { state, decidedAt };
}

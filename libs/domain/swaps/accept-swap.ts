import { isRefused } from '../decision';
import type { Instant } from '../time';
import { roleIn, type Swap } from './swap';
import { swapEffect, type SwapEffect } from './swap-effect';
import type { HeldSwapFacts, SwapFacts } from './swap-facts';
import { stepSwap, type SwapState } from './swap-lifecycle';
import { brokenRules, previewOf, type SwapPreview } from './swap-preview';
import type {
  ShiftsCannotBeSwapped,
  SwapAlreadyDecided,
  SwapBreaksRules,
  SwapNotYours,
} from './swap-refusals';
import { bothHeld, whyNotNow } from './swappable-shifts';

/** A swap with both shifts as they are now, who looks at it or answers, and when. */
export interface OpenSwapQuestion extends SwapFacts {
  readonly swap: Swap;
  readonly askedBy: { readonly personId: string };
  readonly now: Instant;
}

/** A yes, the colleague's or the leader's: the state it leads to, and what it does. */
export interface AcceptedSwap {
  readonly state: SwapState;
  readonly effect: SwapEffect;
}

/**
 * The colleague says yes. Everything is judged anew, by the facts of this moment. It takes effect at once
 * or after the leader, as the local agreement in force says. Refusals: `swap-not-yours`,
 * `swap-already-decided` with where it stands, `ShiftsCannotBeSwapped`, `SwapBreaksRules`.
 */
export function acceptSwap(
  question: OpenSwapQuestion,
): AcceptedSwap | SwapAlreadyDecided | SwapNotYours | ShiftsCannotBeSwapped | SwapBreaksRules {
  const { swap, askedBy, now } = question;
  if (roleIn(swap, askedBy.personId) !== 'colleague') {
    return { refused: 'swap-not-yours', swapId: swap.id };
  }
  // Asked before the shifts: when somebody was faster they have changed hands for that very reason.
  const decided = stepSwap(swap, 'apply', now);
  if (typeof decided === 'object') {
    return decided;
  }
  const held = heldAsProposed(question);
  if (isRefused(held)) {
    return held;
  }
  const effect = swapEffect(held);
  const refusal = whyNotNow(held, now, swap.id) ?? brokenRules(effect.colleague, effect.proposer);
  if (refusal !== null) {
    return refusal;
  }
  const state = stepSwap(swap, effect.takesEffect === 'at-once' ? 'apply' : 'await-leader', now);
  return typeof state === 'object' ? state : { state, effect };
}

/**
 * What an open swap does, as either of the two may see it, with the refusal a yes would meet now. Refused
 * outright for anybody else, and when a shift has changed hands since.
 */
export function previewOpenSwap(
  question: OpenSwapQuestion,
): SwapPreview | SwapAlreadyDecided | SwapNotYours | ShiftsCannotBeSwapped {
  const { swap, askedBy, now } = question;
  const role = roleIn(swap, askedBy.personId);
  if (role === null) {
    return { refused: 'swap-not-yours', swapId: swap.id };
  }
  // What can still be taken back is open.
  const decided = stepSwap(swap, 'withdraw', now);
  if (typeof decided === 'object') {
    return decided;
  }
  const held = heldAsProposed(question);
  return isRefused(held) ? held : previewOf(swapEffect(held), role, whyNotNow(held, now, swap.id));
}

/** Both shifts still with those who agreed to exchange them. */
export function heldAsProposed({
  swap,
  offered,
  requested,
}: Pick<OpenSwapQuestion, 'swap' | 'offered' | 'requested'>): HeldSwapFacts | ShiftsCannotBeSwapped {
  if (offered.holder?.id !== swap.proposer.employmentId) {
    return { refused: 'shift-changed-hands', shiftId: offered.shift.id };
  }
  if (requested.holder?.id !== swap.colleague.employmentId) {
    return { refused: 'shift-changed-hands', shiftId: requested.shift.id };
  }
  return bothHeld({ offered, requested });
}

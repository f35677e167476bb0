import { isRefused } from '../decision';
import type { Instant } from '../time';
import { heldAsProposed, type AcceptedSwap } from './accept-swap';
import type { EndedSwap } from './answer-swap';
import type { Swap } from './swap';
import { blockingFindings, swapEffect } from './swap-effect';
import type { SwapFacts } from './swap-facts';
import { stepSwap } from './swap-lifecycle';
import type { ChangeBreaksRules, ShiftsCannotBeSwapped, SwapAlreadyDecided } from './swap-refusals';
import { whyNotNow } from './swappable-shifts';

/**
 * The leader says yes to a swap the two agreed on; judged anew, both sides in full. Refusals:
 * `swap-already-decided`, `ShiftsCannotBeSwapped`, `change-breaks-rules`.
 */
export function applyAfterLeader(
  facts: SwapFacts & { readonly swap: Swap; readonly now: Instant },
): AcceptedSwap | SwapAlreadyDecided | ShiftsCannotBeSwapped | ChangeBreaksRules {
  const { swap, now } = facts;
  const state = stepSwap(swap, 'leader-applies', now);
  if (typeof state === 'object') {
    return state;
  }
  const held = heldAsProposed(facts);
  if (isRefused(held)) {
    return held;
  }
  const whyNot = whyNotNow(held, now, swap.id);
  if (whyNot !== null) {
    return whyNot;
  }
  const effect = swapEffect(held);
  const findings = [...blockingFindings(effect.proposer), ...blockingFindings(effect.colleague)];
  return findings.length > 0 ? { refused: 'change-breaks-rules', findings } : { state, effect };
}

/**
 * The leader says no: to a swap that waits for the leader, or to one that took effect and is taken back.
 * Refusal: `swap-already-decided`.
 */
export function rejectSwap(swap: Swap, now: Instant): EndedSwap | SwapAlreadyDecided {
  const state = stepSwap(swap, 'leader-rejects', now);
  return typeof state === 'object' ? state : { state, decidedAt: now };
}

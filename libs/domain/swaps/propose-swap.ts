import { isRefused } from '../decision';
import type { Instant } from '../time';
import { brokenRules, previewOf, type SwapPreview } from './swap-preview';
import { swapEffect, type SwapEffect } from './swap-effect';
import type { HeldSwapFacts, SwapFacts } from './swap-facts';
import type { ShiftsCannotBeSwapped, SwapBreaksRules } from './swap-refusals';
import { bothHeld, whyNotNow } from './swappable-shifts';

/** Two shifts, who wants to exchange them, and when that is asked. */
export interface SwapQuestion extends SwapFacts {
  readonly askedBy: { readonly personId: string };
  readonly now: Instant;
}

/** A swap that may be proposed, with what it does. */
export interface SwapProposal {
  readonly proposer: string;
  readonly colleague: string;
  readonly effect: SwapEffect;
}

/**
 * Whether a team member may propose to exchange an own shift for a colleague's: both in the same unit's
 * published roster, both ahead, no week closed, no other open swap on either, and no rule broken for
 * either of the two; warnings do not stand in the way. Refusals: `ShiftsCannotBeSwapped`,
 * `SwapBreaksRules`.
 */
export function proposeSwap(question: SwapQuestion): SwapProposal | ShiftsCannotBeSwapped | SwapBreaksRules {
  const held = heldByAsker(question);
  if (isRefused(held)) {
    return held;
  }
  const effect = swapEffect(held);
  return (
    whyNotNow(held, question.now, null) ??
    brokenRules(effect.proposer, effect.colleague) ?? {
      proposer: held.offered.holder.id,
      colleague: held.requested.holder.id,
      effect,
    }
  );
}

/**
 * What a proposal would do, shown before it is sent, with the refusal it would meet. Refused outright when
 * the offered shift is not the asker's or there are no two people to swap: nobody looks into other plans.
 */
export function previewProposal(question: SwapQuestion): SwapPreview | ShiftsCannotBeSwapped {
  const held = heldByAsker(question);
  if (isRefused(held)) {
    return held;
  }
  return previewOf(swapEffect(held), 'proposer', whyNotNow(held, question.now, null));
}

function heldByAsker(question: SwapQuestion): HeldSwapFacts | ShiftsCannotBeSwapped {
  const { offered, askedBy } = question;
  if (offered.holder?.employment.personId !== askedBy.personId) {
    return { refused: 'shift-not-yours', shiftId: offered.shift.id };
  }
  return bothHeld(question);
}

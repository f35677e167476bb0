import type { RuleId } from '../agreements';
import { blockingFindings, type SideEffect } from './swap-effect';
import type { ColleagueReason } from './swap-refusals';

/** What one of the two may learn of the other: whether it works, and which rule stands in the way. */
export interface ColleagueView {
  readonly possible: boolean;
  readonly reasons: readonly ColleagueReason[];
}

/**
 * Absences, balances and the end of a job are private: a colleague only learns that the person is not
 * available. Warnings stand in nobody's way and are not told.
 */
const privateRules: readonly RuleId[] = ['absent', 'norm-tolerance', 'outside-employment'];

/** The other side of a swap, reduced to what a colleague may know. */
export function colleagueView(side: SideEffect): ColleagueView {
  const reasons = blockingFindings(side).map(({ rule }): ColleagueReason =>
    privateRules.includes(rule) ? 'not-available' : rule,
  );
  const distinct = [...new Set(reasons)].sort();
  return { possible: distinct.length === 0, reasons: distinct };
}

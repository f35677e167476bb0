import type { SwapEffectTime } from '../agreements';
import type { Instant } from '../time';
import { colleagueView, type ColleagueView } from './colleague-view';
import { blockingFindings, type SideEffect, type SwapEffect } from './swap-effect';
import type { SwapRole } from './swap';
import type { ShiftsCannotBeSwapped, SwapBreaksRules } from './swap-refusals';

/** What one of the two sees before saying yes: the own side in full, the other's folded. */
export interface SwapPreview {
  readonly mine: SideEffect;
  readonly colleague: ColleagueView;
  readonly takesEffect: SwapEffectTime;
  readonly lapsesAt: Instant;
  /** Why it cannot be done, or null. */
  readonly refusal: ShiftsCannotBeSwapped | SwapBreaksRules | null;
}

/** The effect as one of the two may see it, with the refusal a yes would meet. */
export function previewOf(
  effect: SwapEffect,
  role: SwapRole,
  whyNot: ShiftsCannotBeSwapped | null,
): SwapPreview {
  const mine = effect[role];
  const other = effect[role === 'proposer' ? 'colleague' : 'proposer'];
  return {
    mine,
    colleague: colleagueView(other),
    takesEffect: effect.takesEffect,
    lapsesAt: effect.lapsesAt,
    refusal: whyNot ?? brokenRules(mine, other),
  };
}

/** The refusal as the asker may see it when rules stand in the way of either side, or null. */
export function brokenRules(mine: SideEffect, other: SideEffect): SwapBreaksRules | null {
  const findings = blockingFindings(mine);
  const { possible, reasons } = colleagueView(other);
  return findings.length === 0 && possible
    ? null
    : { refused: 'swap-breaks-rules', findings, colleagueReasons: reasons };
}

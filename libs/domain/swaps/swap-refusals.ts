import type { Finding, RuleId } from '../agreements';
import type { Instant } from '../time';
import type { SwapState } from './swap-lifecycle';

/** The swap was answered, withdrawn or has lapsed: where it stands now. */
export interface SwapAlreadyDecided {
  readonly refused: 'swap-already-decided';
  readonly swapId: string;
  readonly state: SwapState;
  readonly decidedAt: Instant | null;
}

/** A reason a colleague may know: a rule, or that the person cannot, without saying why. */
export type ColleagueReason = RuleId | 'not-available';

/** Working-time rules stand in the way: the asker's own findings in full, the other's only by name. */
export interface SwapBreaksRules {
  readonly refused: 'swap-breaks-rules';
  readonly findings: readonly Finding[];
  readonly colleagueReasons: readonly ColleagueReason[];
}

/** The leader sees both sides' findings in full. */
export interface ChangeBreaksRules {
  readonly refused: 'change-breaks-rules';
  readonly findings: readonly Finding[];
}

/** Why these two shifts cannot be exchanged, whatever the rules say of the result. */
export type ShiftsCannotBeSwapped =
  | { readonly refused: 'shift-not-yours'; readonly shiftId: string }
  | { readonly refused: 'shift-is-your-own'; readonly shiftId: string }
  | { readonly refused: 'shift-has-no-holder'; readonly shiftId: string }
  | { readonly refused: 'shifts-in-different-units'; readonly shiftIds: readonly string[] }
  | { readonly refused: 'roster-not-published'; readonly shiftId: string }
  | { readonly refused: 'shift-already-started'; readonly shiftId: string; readonly startedAt: Instant }
  | { readonly refused: 'week-closed'; readonly shiftId: string }
  | { readonly refused: 'shift-in-open-swap'; readonly shiftId: string }
  | { readonly refused: 'shift-changed-hands'; readonly shiftId: string };

/** The swap is somebody else's to answer or withdraw. */
export interface SwapNotYours {
  readonly refused: 'swap-not-yours';
  readonly swapId: string;
}

export type SwapRefusal =
  SwapAlreadyDecided | SwapBreaksRules | ChangeBreaksRules | ShiftsCannotBeSwapped | SwapNotYours;

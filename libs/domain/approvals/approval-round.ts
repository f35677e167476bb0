/**
 * The Monday round: which week a change belongs to, what is clean, what is locked.
 *
 * A shift belongs to the week in which it starts. A change belongs to **every** week in which one of its
 * shifts starts, before or after the change (`weeksTouched` of the roster): a swap across two weeks is one change, shown in both rounds
 * and decided once, and neither week can be closed while it is undecided. Once one of its weeks is closed
 * the decision is locked.
 */
import { addDays, startOfDay, type CalendarDate, type Instant } from '../time';
import type { Change } from './change';

/** First moment of a week and first moment after it. */
export function weekSpan(weekStart: CalendarDate): { readonly from: Instant; readonly to: Instant } {
  return { from: startOfDay(weekStart), to: startOfDay(addDays(weekStart, 7)) };
}

/**
 * Clean changes need no second look and are approved together: they caused no finding, not even a
 * warning, and nobody owes an explanation. New times always owe one.
 */
export function isClean(change: Pick<Change, 'findings' | 'kind' | 'remark'>): boolean {
  const owesRemark = change.kind === 'times' && (change.remark ?? '').trim() === '';
  return change.findings.length === 0 && !owesRemark;
}

/** True once one of its shifts has begun, as it was or as it became: then it cannot be undone. */
export function isWorked(change: Pick<Change, 'shifts' | 'applied'>, now: Instant): boolean {
  return (
    change.applied && change.shifts.some(({ before, after }) => Math.min(before.from, after.from) <= now)
  );
}

/** A week as closing sees it. */
export interface ClosingWeek {
  readonly weekStart: CalendarDate;
  readonly closed: boolean;
  /** A published roster of the unit has a day in it. */
  readonly rostered: boolean;
  /** End of its last shift, which may lie in the next week; null when it has none. */
  readonly lastShiftEndsAt: Instant | null;
  readonly undecidedChanges: number;
  /** Swaps of its shifts that the colleague has yet to answer. */
  readonly openSwaps: number;
}

/** What can keep a week from being closed. */
export const closingBlocks = [
  'week-not-over',
  'week-not-rostered',
  'undecided-changes',
  'awaiting-colleague',
] as const;
export type ClosingBlock = (typeof closingBlocks)[number];

/** When the week is over: midnight after its Sunday, or the end of a night that reaches further. */
export function weekOverAt(week: Pick<ClosingWeek, 'weekStart' | 'lastShiftEndsAt'>): Instant {
  return Math.max(weekSpan(week.weekStart).to, week.lastShiftEndsAt ?? 0);
}

/**
 * What keeps a week from being closed, the first that holds, or null. A swap of a week that is over has
 * lapsed by then, so an open one only ever blocks a week that has not been tidied.
 */
export function blocksClosing(week: ClosingWeek, now: Instant): ClosingBlock | null {
  if (now < weekOverAt(week)) {
    return 'week-not-over';
  }
  if (!week.rostered) {
    return 'week-not-rostered';
  }
  if (week.undecidedChanges > 0) {
    return 'undecided-changes';
  }
  return week.openSwaps > 0 ? 'awaiting-colleague' : null;
}

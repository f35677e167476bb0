import type { CalendarDate, Instant } from '../time';
import type { WeekAlreadyClosed, WeekCannotClose } from './approval-refusals';
import { blocksClosing, weekOverAt, type ClosingWeek } from './approval-round';

/** A week that may be closed: from now on nothing in it changes. */
export interface ClosableWeek {
  readonly weekStart: CalendarDate;
  readonly closedAt: Instant;
}

/**
 * Whether the leader may close a week: it is over, its last night has ended, and every change of it is
 * decided. Refusals: `week-already-closed`, `week-cannot-close` with what blocks it.
 */
export function closeWeek(
  week: ClosingWeek,
  now: Instant,
): ClosableWeek | WeekAlreadyClosed | WeekCannotClose {
  if (week.closed) {
    return { refused: 'week-already-closed', weekStart: week.weekStart };
  }
  const blockedBy = blocksClosing(week, now);
  return blockedBy === null
    ? { weekStart: week.weekStart, closedAt: now }
    : {
        refused: 'week-cannot-close',
        weekStart: week.weekStart,
        blockedBy,
        undecidedChanges: week.undecidedChanges,
        overAt: weekOverAt(week),
      };
}

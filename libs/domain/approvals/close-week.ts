import type { CalendarDate, Instant } from '../time';
import type { WeekAlreadyClosed, WeekCannotClose, WeekNotRostered } from './approval-refusals';
import { blocksClosing, weekOverAt, type ClosingWeek } from './approval-round';

/** A week that may be closed: from now on nothing in it changes. */
export interface ClosableWeek {
  readonly weekStart: CalendarDate;
  readonly closedAt: Instant;
}

/**
 * Whether the leader may close a week: it is over, its last night has ended, a published roster reaches it, and
 * every change of it is decided. Refusals: `week-already-closed`, `week-not-rostered`, `week-cannot-close` with
 * what blocks it.
 */
export function closeWeek(
  week: ClosingWeek,
  now: Instant,
): ClosableWeek | WeekAlreadyClosed | WeekNotRostered | WeekCannotClose {
  const { weekStart } = week;
  if (week.closed) {
    return { refused: 'week-already-closed', weekStart };
  }
  const blockedBy = blocksClosing(week, now);
  if (blockedBy === null) {
    return { weekStart, closedAt: now };
  }
  if (blockedBy === 'week-not-rostered') {
    return { refused: 'week-not-rostered', weekStart };
  }
  return {
    refused: 'week-cannot-close',
    weekStart,
    blockedBy,
    undecidedChanges: week.undecidedChanges,
    overAt: weekOverAt(week),
  };
}

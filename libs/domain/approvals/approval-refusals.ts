import type { Finding } from '../agreements';
import type { CalendarDate, Instant } from '../time';
import type { ClosingBlock } from './approval-round';
import type { ChangeState } from './change';

/** Somebody decided in the meantime: where each of the changes really stands. */
export interface ChangeAlreadyDecided {
  readonly refused: 'change-already-decided';
  readonly changes: readonly {
    readonly id: string;
    readonly state: ChangeState;
    readonly version: number;
  }[];
}

/** The week is closed: nothing in it changes any more. */
export interface WeekClosed {
  readonly refused: 'week-closed';
  readonly weekStart: CalendarDate;
}

/** The change belongs to another week than the one that was decided on. */
export interface ChangeNotInWeek {
  readonly refused: 'change-not-in-week';
  readonly changeIds: readonly string[];
  readonly weekStart: CalendarDate;
}

/** A rejected change cannot be undone: the shift has moved on, or going back would break rules. */
export interface CannotGoBack {
  readonly refused: 'cannot-go-back';
  readonly because: 'moved-on' | 'breaks-rules';
  readonly shiftIds: readonly string[];
  readonly findings: readonly Finding[];
}

/** Only an approved change can be opened again. */
export interface ChangeNotApproved {
  readonly refused: 'change-not-approved';
  readonly id: string;
  readonly state: ChangeState;
}

/** The week cannot be closed yet, and why. */
export interface WeekCannotClose {
  readonly refused: 'week-cannot-close';
  readonly weekStart: CalendarDate;
  readonly blockedBy: Exclude<ClosingBlock, 'week-not-rostered'>;
  readonly undecidedChanges: number;
  readonly overAt: Instant;
}

/** No published roster of the unit has a day in the week: there is nothing to close, and waiting does not help. */
export interface WeekNotRostered {
  readonly refused: 'week-not-rostered';
  readonly weekStart: CalendarDate;
}

/** The week was closed before. */
export interface WeekAlreadyClosed {
  readonly refused: 'week-already-closed';
  readonly weekStart: CalendarDate;
}

export type ApprovalRefusal =
  | ChangeAlreadyDecided
  | WeekClosed
  | ChangeNotInWeek
  | CannotGoBack
  | ChangeNotApproved
  | WeekCannotClose
  | WeekNotRostered
  | WeekAlreadyClosed;

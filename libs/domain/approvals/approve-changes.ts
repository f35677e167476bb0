import { weeksTouched } from '../roster';
import type { CalendarDate } from '../time';
import type { ChangeAlreadyDecided, ChangeNotInWeek, WeekClosed } from './approval-refusals';
import type { Change, ChangeChoice } from './change';

/** The changes a leader wants to approve in one press, as they stand now. */
export interface ApprovalQuestion {
  readonly weekStart: CalendarDate;
  readonly choices: readonly ChangeChoice[];
  readonly changes: readonly Change[];
  /** Mondays of the unit's closed weeks. */
  readonly closedWeeks: readonly CalendarDate[];
}

/** The changes to approve, each once, in the order they were chosen. */
export interface ApprovedChanges {
  readonly approved: readonly Change[];
}

/**
 * All or nothing: a list that somebody else has decided on in the meantime is refused whole, so the
 * leader never approves what was not on the screen. Refusals: `change-already-decided`,
 * `change-not-in-week`, `week-closed`.
 */
export function approveChanges(
  question: ApprovalQuestion,
): ApprovedChanges | ChangeAlreadyDecided | ChangeNotInWeek | WeekClosed {
  const { weekStart, choices, closedWeeks } = question;
  const ids = [...new Set(choices.map(({ id }) => id))];
  const chosen = ids.flatMap((id) => question.changes.filter((change) => change.id === id));
  const locked = firstLockedWeek(chosen, closedWeeks);
  if (locked !== undefined || closedWeeks.includes(weekStart)) {
    return { refused: 'week-closed', weekStart: locked ?? weekStart };
  }
  const elsewhere = chosen.filter((change) => !weeksTouched(change.shifts).includes(weekStart));
  if (elsewhere.length > 0) {
    return { refused: 'change-not-in-week', changeIds: elsewhere.map(({ id }) => id), weekStart };
  }
  return staleChoices(choices, chosen) ?? { approved: chosen };
}

/** The refusal for choices taken on a version or state that no longer holds, or null. */
export function staleChoices(
  choices: readonly ChangeChoice[],
  changes: readonly Change[],
): ChangeAlreadyDecided | null {
  const stale = changes.filter(
    (change) =>
      change.state !== 'pending' ||
      choices.some((choice) => choice.id === change.id && choice.version !== change.version),
  );
  return stale.length === 0
    ? null
    : {
        refused: 'change-already-decided',
        changes: stale.map(({ id, state, version }) => ({ id, state, version })),
      };
}

/** The first closed week one of the changes touches. */
export function firstLockedWeek(
  changes: readonly Pick<Change, 'shifts'>[],
  closedWeeks: readonly CalendarDate[],
): CalendarDate | undefined {
  return changes.flatMap(({ shifts }) => weeksTouched(shifts)).find((week) => closedWeeks.includes(week));
}

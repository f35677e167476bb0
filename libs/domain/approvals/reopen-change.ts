import type { CalendarDate } from '../time';
import type { ChangeAlreadyDecided, ChangeNotApproved, WeekClosed } from './approval-refusals';
import { firstLockedWeek } from './approve-changes';
import type { Change, ChangeChoice } from './change';

/** A change whose approval is undone. */
export interface ReopenedChange {
  readonly state: 'pending';
}

/**
 * The leader undoes an approval, as long as none of the change's weeks is closed. A rejection is not
 * undone: its shifts may have moved on, so the two agree on a new swap instead. Refusals: `week-closed`,
 * `change-not-approved`, `change-already-decided`.
 */
export function reopenChange(question: {
  readonly change: Change;
  readonly choice: ChangeChoice;
  readonly closedWeeks: readonly CalendarDate[];
}): ReopenedChange | WeekClosed | ChangeNotApproved | ChangeAlreadyDecided {
  const { change, choice, closedWeeks } = question;
  const locked = firstLockedWeek([change], closedWeeks);
  if (locked !== undefined) {
    return { refused: 'week-closed', weekStart: locked };
  }
  if (change.state !== 'approved') {
    return { refused: 'change-not-approved', id: change.id, state: change.state };
  }
  if (change.version !== choice.version) {
    return {
      refused: 'change-already-decided',
      changes: [{ id: change.id, state: change.state, version: change.version }],
    };
  }
  return { state: 'pending' };
}

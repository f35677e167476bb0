import type { Finding } from '../agreements';
import { checkPerson, newFindings, type ChangedShift, type RosterPerson, type Shift } from '../roster';
import type { CalendarDate, Instant } from '../time';
import type { CannotGoBack, ChangeAlreadyDecided, WeekClosed } from './approval-refusals';
import { isWorked } from './approval-round';
import { firstLockedWeek, staleChoices } from './approve-changes';
import type { Change, ChangeChoice } from './change';

/** A change the leader says no to, with the shifts and people as they stand now. */
export interface RejectionQuestion {
  readonly change: Change;
  readonly choice: ChangeChoice;
  /** Mondays of the unit's closed weeks. */
  readonly closedWeeks: readonly CalendarDate[];
  /** The change's shifts as they lie now. */
  readonly shifts: readonly Shift[];
  /** Everybody who holds one of them now or would get one back. */
  readonly people: readonly RosterPerson[];
  readonly now: Instant;
}

/** What a rejection does to the roster. */
export type Rejection =
  /** The swap waited for the leader: nothing had moved. */
  | { readonly outcome: 'nothing-moved' }
  /** Everything lies ahead: each shift goes back to where it was. */
  | { readonly outcome: 'goes-back'; readonly shifts: readonly ChangedShift[] }
  /** Worked: it stays as it was worked, and is marked for payroll and the team to see. */
  | { readonly outcome: 'stays-marked'; readonly shiftIds: readonly string[] };

/**
 * The leader rejects a change. As long as all its shifts lie ahead they go back, when that is still
 * possible; once one has begun, the change stays and is marked. A swap of one worked and one future shift
 * is one agreement between two people: it is decided as one, and stays, because giving only the future
 * shift back would leave one of them with both. Refusals: `change-already-decided`, `week-closed`,
 * `cannot-go-back`.
 */
export function rejectChange(
  question: RejectionQuestion,
): Rejection | ChangeAlreadyDecided | WeekClosed | CannotGoBack {
  const { change, choice, closedWeeks, now } = question;
  const locked = firstLockedWeek([change], closedWeeks);
  if (locked !== undefined) {
    return { refused: 'week-closed', weekStart: locked };
  }
  const stale = staleChoices([choice], [change]);
  if (stale !== null) {
    return stale;
  }
  if (!change.applied) {
    return { outcome: 'nothing-moved' };
  }
  if (isWorked(change, now)) {
    return { outcome: 'stays-marked', shiftIds: change.shifts.map(({ shiftId }) => shiftId) };
  }
  return goBack(question);
}

function goBack({ change, shifts, people }: RejectionQuestion): Rejection | CannotGoBack {
  const movedOn = change.shifts.filter(({ shiftId, after }) => {
    const now = shifts.find((shift) => shift.id === shiftId);
    return now?.person !== after.person || now.from !== after.from || now.to !== after.to;
  });
  if (movedOn.length > 0) {
    return {
      refused: 'cannot-go-back',
      because: 'moved-on',
      shiftIds: movedOn.map(({ shiftId }) => shiftId),
      findings: [],
    };
  }
  const findings = people.flatMap((person) => breachesOfGoingBack(person, change, shifts));
  return findings.length > 0
    ? {
        refused: 'cannot-go-back',
        because: 'breaks-rules',
        shiftIds: change.shifts.map(({ shiftId }) => shiftId),
        findings,
      }
    : { outcome: 'goes-back', shifts: change.shifts };
}

/**
 * Only breaches stand in the way: going back restores the plan the leader published, so what a local
 * agreement would allow is the leader's to answer for.
 */
function breachesOfGoingBack(
  person: RosterPerson,
  change: Change,
  shifts: readonly Shift[],
): readonly Finding[] {
  const kept = person.shifts.filter((shift) => !change.shifts.some(({ shiftId }) => shiftId === shift.id));
  const returned = shifts.flatMap((shift) =>
    change.shifts
      .filter(({ shiftId, before }) => shiftId === shift.id && before.person === person.id)
      .map(({ before }): Shift => ({ ...shift, ...before })),
  );
  const restored = {
    ...person,
    shifts: [...kept, ...returned].sort((one, other) => one.from - other.from),
  };
  return newFindings(checkPerson(person), checkPerson(restored)).filter(
    ({ severity }) => severity === 'breach',
  );
}

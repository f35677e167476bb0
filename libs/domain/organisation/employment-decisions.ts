import { addDays, type CalendarDate } from '../time';
import type { StaffGroup } from './employment';
import type {
  CompetenceNamedTwice,
  EmploymentEnded,
  EmploymentEndsBeforeItBegins,
  EmploymentHasClosedWeeks,
  EmploymentOverlaps,
  MoveChangesNothing,
  OnlySubstitutesServe,
  UnitClosed,
} from './organisation-refusals';
import { closedBefore, type UnitPlace } from './unit-tree';

/** From the first day to the last, with it; null runs on. */
export interface EmploymentSpan {
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
}

/** A job as far as it is in the way of another. */
export interface HeldEmployment extends EmploymentSpan {
  readonly id: string;
  readonly unitId: string;
}

type Workplace = Omit<UnitPlace, 'parentId'>;

/** What is in the way of a job in a unit, whoever wants it. */
type NoPlace = EmploymentEndsBeforeItBegins | UnitClosed | EmploymentOverlaps;

/**
 * A new job in a unit, which may be the person's second in another. Refusals: `employment-ends-before-it-begins`,
 * `unit-closed`, `employment-overlaps`, `only-substitutes-serve`.
 */
export function addEmployment(asked: {
  readonly unit: Workplace;
  readonly job: EmploymentSpan & { readonly hourly: boolean };
  /** Every job of the person. */
  readonly held: readonly HeldEmployment[];
  /** Units the person serves beside the one of the job. */
  readonly serves: readonly Workplace[];
}): { readonly serves: readonly string[] } | NoPlace | OnlySubstitutesServe {
  const { unit, job, held, serves } = asked;
  return noPlace(unit, job, held) ?? serveUnits({ unitId: unit.id, ...job }, serves);
}

/**
 * The units somebody serves beside the own one, each once. Refusals: `only-substitutes-serve`, `unit-closed` for one
 * that is closed before the job ends.
 */
export function serveUnits(
  job: EmploymentSpan & { readonly unitId: string; readonly hourly: boolean },
  serves: readonly Workplace[],
): { readonly serves: readonly string[] } | OnlySubstitutesServe | UnitClosed {
  const others = serves.filter(({ id }) => id !== job.unitId);
  if (!job.hourly && others.length > 0) {
    return { refused: 'only-substitutes-serve' };
  }
  const closed = others.flatMap((unit) => closedBefore(unit, job.employedFrom) ?? []);
  return closed[0] ?? { serves: [...new Set(others.map(({ id }) => id))] };
}

/**
 * Ends a job after a last day, which may lie ahead, or changes the last day of one that runs still. Refusals:
 * `employment-ended` when it had ended before today, `employment-ends-before-it-begins`,
 * `employment-has-closed-weeks`, `unit-closed` and `employment-overlaps` when it would run longer than before.
 */
export function endEmployment(asked: {
  readonly job: HeldEmployment;
  readonly lastDay: CalendarDate;
  /** The last day with a shift of the job in a week that is closed. */
  readonly lastClosedShiftOn: CalendarDate | null;
  readonly unit: Workplace;
  readonly held: readonly HeldEmployment[];
  readonly today: CalendarDate;
}): { readonly employedTo: CalendarDate } | EmploymentEnded | EmploymentHasClosedWeeks | NoPlace {
  const { job, lastDay, lastClosedShiftOn, unit, held, today } = asked;
  if (job.employedTo !== null && job.employedTo < today) {
    return { refused: 'employment-ended', employedTo: job.employedTo };
  }
  if (lastDay < job.employedFrom) {
    return { refused: 'employment-ends-before-it-begins', employedFrom: job.employedFrom };
  }
  if (lastClosedShiftOn !== null && lastClosedShiftOn > lastDay) {
    return { refused: 'employment-has-closed-weeks', lastShiftOn: lastClosedShiftOn };
  }
  const runsLonger = job.employedTo !== null && lastDay > job.employedTo;
  const refusal = runsLonger ? noPlace(unit, { ...job, employedTo: lastDay }, held) : null;
  return refusal ?? { employedTo: lastDay };
}

/** What a move asks for: where, from when, and on what terms. */
export interface Move {
  readonly unit: Workplace;
  readonly from: CalendarDate;
  readonly weeklyMinutes: number;
  readonly staffGroup: StaffGroup;
}

/** One job that ends the day before another begins. */
export interface MovedEmployment {
  readonly ends: { readonly employedTo: CalendarDate };
  readonly begins: EmploymentSpan;
}

/**
 * Ends one job and begins another the day after: in another unit, or in the same with other hours or another group.
 * Refusals: `move-changes-nothing`, `employment-ended` when the job has ended by then, and those of ending and adding.
 */
export function moveEmployment(asked: {
  readonly job: HeldEmployment & { readonly weeklyMinutes: number; readonly staffGroup: StaffGroup };
  readonly move: Move;
  readonly lastClosedShiftOn: CalendarDate | null;
  readonly held: readonly HeldEmployment[];
}): MovedEmployment | MoveChangesNothing | EmploymentEnded | EmploymentHasClosedWeeks | NoPlace {
  const { job, move, lastClosedShiftOn, held } = asked;
  const isSame =
    move.unit.id === job.unitId &&
    move.weeklyMinutes === job.weeklyMinutes &&
    move.staffGroup === job.staffGroup;
  if (isSame) {
    return { refused: 'move-changes-nothing' };
  }
  if (job.employedTo !== null && job.employedTo < move.from) {
    return { refused: 'employment-ended', employedTo: job.employedTo };
  }
  const employedTo = addDays(move.from, -1);
  if (employedTo < job.employedFrom) {
    return { refused: 'employment-ends-before-it-begins', employedFrom: job.employedFrom };
  }
  if (lastClosedShiftOn !== null && lastClosedShiftOn > employedTo) {
    return { refused: 'employment-has-closed-weeks', lastShiftOn: lastClosedShiftOn };
  }
  const begins = { employedFrom: move.from, employedTo: job.employedTo };
  const others = held.filter(({ id }) => id !== job.id);
  return noPlace(move.unit, begins, others) ?? { ends: { employedTo }, begins };
}

/** A list of what somebody holds names each competence once. Refusal: `competence-named-twice`. */
export function setCompetences<Held extends { readonly name: string }>(
  held: readonly Held[],
): { readonly competences: readonly Held[] } | CompetenceNamedTwice {
  const twice = held.find(({ name }, place) => held.findIndex((other) => other.name === name) < place);
  return twice === undefined
    ? { competences: held }
    : { refused: 'competence-named-twice', name: twice.name };
}

function noPlace(
  unit: Workplace,
  job: EmploymentSpan & { readonly id?: string },
  held: readonly HeldEmployment[],
): NoPlace | null {
  if (job.employedTo !== null && job.employedTo < job.employedFrom) {
    return { refused: 'employment-ends-before-it-begins', employedFrom: job.employedFrom };
  }
  const closed = unit.closedOn === null ? null : closedBefore(unit, job.employedTo ?? lastOfTime);
  if (closed !== null) {
    return closed;
  }
  const inTheWay = held.find(
    (other) =>
      other.unitId === unit.id &&
      other.id !== job.id &&
      other.employedFrom <= (job.employedTo ?? lastOfTime) &&
      (other.employedTo ?? lastOfTime) >= job.employedFrom,
  );
  if (inTheWay === undefined) {
    return null;
  }
  const { id: employmentId, employedFrom, employedTo } = inTheWay;
  return { refused: 'employment-overlaps', employmentId, employedFrom, employedTo };
}

/** Later than any day; days are compared as text. */
const lastOfTime = '9999-12-31';

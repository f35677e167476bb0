import type { DutyKind } from '../agreements';
import { addDays, instantAt, isCalendarDate, weekdayOf, type CalendarDate, type Span } from '../time';
import type { BasePlan, BasePlanLine, DutyType } from './base-plan';
import { problemOf, type BasePlanRefusal } from './base-plan-problem';

/** A dated shift that a line of the base plan gave. */
export interface RolledShift extends Span {
  readonly lineId: string;
  readonly employmentId: string | null;
  /** The day it starts. */
  readonly date: CalendarDate;
  readonly dutyTypeCode: string;
  readonly kind: DutyKind;
  readonly requires: readonly string[];
}

/** The weeks a base plan is turned into shifts for. */
export interface RollOut {
  /** A Monday. */
  readonly from: CalendarDate;
  readonly weeks: number;
}

export type RollOutRefusal =
  | { readonly refused: 'roll-out-not-from-monday'; readonly from: CalendarDate }
  | { readonly refused: 'roll-out-weeks'; readonly weeks: number }
  | BasePlanRefusal;

/**
 * Turns base-plan lines into dated shifts for `weeks` weeks from a Monday. Each line begins in its own start
 * week and goes round. Start and end keep their clock times, so a night is 7 hours when the clock goes forward
 * and 9 when it goes back. A clock time that spring skips is the moment of the change, one that autumn has
 * twice is the first; a duty that lies wholly in the skipped hour keeps its length from the change on.
 *
 * Refuses a start that is not a Monday, a number of weeks that is not a whole one from 1, and a plan that is
 * not well-formed (see `BasePlanRefusal`). The shifts are in the order of the lines, then of time.
 */
export function rollOut(
  plan: BasePlan,
  { from, weeks }: RollOut,
): { readonly shifts: readonly RolledShift[] } | RollOutRefusal {
  if (!isCalendarDate(from) || weekdayOf(from) !== 1) return { refused: 'roll-out-not-from-monday', from };
  if (!Number.isInteger(weeks) || weeks < 1) return { refused: 'roll-out-weeks', weeks };
  const problem = problemOf(plan);
  if (problem !== null) return problem;

  const dutyTypes = new Map(plan.dutyTypes.map((dutyType) => [dutyType.code, dutyType]));
  const shifts: RolledShift[] = [];
  for (const line of plan.lines) {
    for (let day = 0; day < weeks * 7; day += 1) {
      const code = codeOn(line, plan.weeks, day);
      const dutyType = code === null ? undefined : dutyTypes.get(code);
      if (dutyType !== undefined) shifts.push(shiftOf(line, dutyType, addDays(from, day)));
    }
  }
  return { shifts };
}

/** What the line has on the day that many days after the roll-out's first. */
function codeOn(line: BasePlanLine, planWeeks: number, day: number): string | null {
  const week = (line.startWeek - 1 + Math.floor(day / 7)) % planWeeks;
  return line.days[week]?.[day % 7] ?? null;
}

function shiftOf(line: BasePlanLine, dutyType: DutyType, date: CalendarDate): RolledShift {
  return {
    ...spanOn(date, dutyType),
    lineId: line.id,
    employmentId: line.employmentId,
    date,
    dutyTypeCode: dutyType.code,
    kind: dutyType.kind,
    requires: dutyType.requires,
  };
}

/** The elapsed span that a duty type's clock times stand for on a day. */
export function spanOn(date: CalendarDate, { start, end }: Pick<DutyType, 'start' | 'end'>): Span {
  const from = instantAt(date, start);
  // Clock texts 'HH:MM' sort as times.
  const to = instantAt(end > start ? date : addDays(date, 1), end);
  return { from, to: to > from ? to : from + clockMinutes(end) - clockMinutes(start) };
}

function clockMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

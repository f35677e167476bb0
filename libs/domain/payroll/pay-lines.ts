import { timeWithoutSupplements } from '../absence';
import { isWork, supplementLines, type PlannedShift } from '../agreements';
import {
  addDays,
  dateOf,
  minutesOf,
  partsOutside,
  partsWithin,
  unionOf,
  type CalendarDate,
  type Span,
} from '../time';
import type { PayFacts, PayLine } from './pay-line';
import { supplementDay, type SupplementDay } from './supplement-day';

/**
 * The supplements that the shifts of one employment earn: a line for each unbroken piece of a shift in the
 * windows of the agreement. `minutes` are elapsed minutes, `payableMinutes` the piece rounded up to the
 * agreement's started step. A whole shift is judged by the version valid on the day it starts, also the part
 * after midnight; each line carries the day its own piece begins.
 *
 * Home on-call earns none. Of a shift in an absence only what keeps supplements earns them (sickness does,
 * time off in lieu does not). The lines are in order of time, then of `supplementLines`, then of shift.
 */
export function payLines(facts: PayFacts): PayLine[] {
  const unearning = timeWithoutSupplements(facts.absences);
  return facts.shifts
    .filter((shift) => isWork(shift.kind))
    .flatMap((shift) => linesOf(shift, partsOutside(shift, unearning), facts))
    .sort(byTimeThenLineThenShift);
}

function linesOf(shift: PlannedShift, worked: readonly Span[], facts: PayFacts): PayLine[] {
  const { version, numbers } = facts.agreement.on(dateOf(shift.from));
  const days = datesOf(shift).map((date) => supplementDay(date, numbers, facts.fixedNight));
  return supplementLines.flatMap((line) => {
    const { value: supplement, clause } = numbers.supplements[line];
    const earning = joinedAcrossMidnight(days.map((day) => day[line]));
    const pieces = worked.flatMap((part) => partsWithin(part, earning));
    return pieces.map((span) => ({
      shift: shift.id,
      line,
      date: dateOf(span.from),
      span,
      minutes: minutesOf(span),
      payableMinutes: Math.ceil(minutesOf(span) / supplement.roundingMinutes) * supplement.roundingMinutes,
      percent: supplement.percent,
      clause,
      version,
    }));
  });
}

/** The calendar days a shift lies in. */
function datesOf(shift: Span): CalendarDate[] {
  const dates: CalendarDate[] = [];
  const last = dateOf(shift.to - 1);
  for (let date = dateOf(shift.from); date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** A piece is unbroken also over midnight: a night, or Sunday into a public holiday. */
function joinedAcrossMidnight(days: readonly SupplementDay[keyof SupplementDay][]): readonly Span[] {
  const [only] = days;
  return days.length === 1 && only !== undefined ? only : unionOf(days.flat());
}

function byTimeThenLineThenShift(one: PayLine, other: PayLine): number {
  if (one.span.from !== other.span.from) return one.span.from - other.span.from;
  if (one.line !== other.line) return supplementLines.indexOf(one.line) - supplementLines.indexOf(other.line);
  return one.shift < other.shift ? -1 : 1;
}

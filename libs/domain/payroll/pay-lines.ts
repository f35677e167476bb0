import { timeWithoutSupplements } from '../absence';
import { isWork, supplementLines, type PlannedShift } from '../agreements';
import { dateOf, daysBetween, minutesOf, partsOutside, partsWithin, type Span } from '../time';
import type { PayFacts, PayLine } from './pay-line';
import { supplementTimes } from './supplement-times';

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
  const date = dateOf(shift.from);
  const days = daysBetween(date, dateOf(shift.to - 1)) + 1;
  const { version, numbers } = facts.agreement.on(date);
  const times = supplementTimes(date, days, numbers, facts.fixedNight);
  const lines: PayLine[] = [];
  for (const line of supplementLines) {
    const { value: supplement, clause } = numbers.supplements[line];
    const step = supplement.roundingMinutes;
    for (const span of worked.flatMap((part) => partsWithin(part, times[line]))) {
      const minutes = minutesOf(span);
      lines.push({
        shift: shift.id,
        line,
        date: dateOf(span.from),
        span,
        minutes,
        payableMinutes: Math.ceil(minutes / step) * step,
        percent: supplement.percent,
        clause,
        version,
      });
    }
  }
  return lines;
}

function byTimeThenLineThenShift(one: PayLine, other: PayLine): number {
  if (one.span.from !== other.span.from) return one.span.from - other.span.from;
  if (one.line !== other.line) return supplementLines.indexOf(one.line) - supplementLines.indexOf(other.line);
  return one.shift < other.shift ? -1 : 1;
}

import { timeNotWorked } from '../absence';
import { isWork, type PlannedShift } from '../agreements';
import { dateOf, minutesOf, partsOutside, type CalendarDate } from '../time';
import type { PayFacts } from './pay-line';
import { payLines } from './pay-lines';
import type { PayrollEvent } from './payroll-event';

/** One employment's shifts of a closed week of a unit. */
export interface WorkedWeek extends PayFacts {
  readonly employmentId: string;
}

/**
 * What payroll is told of a closed week, monthly and hourly paid alike: for each shift the hours worked, and
 * the supplements it earned. A piece of a shift in an absence is not worked; whether it still earns its
 * supplements is the agreement's. Home on-call is told neither way.
 *
 * The same facts give the same events in the same order, one for each shift, line and beginning, so that
 * writing them twice can be refused.
 */
export function payrollEventsFor(
  week: { readonly unitId: string; readonly weekStart: CalendarDate },
  employments: readonly WorkedWeek[],
): readonly PayrollEvent[] {
  return [...employments]
    .sort((one, other) => compare(one.employmentId, other.employmentId))
    .flatMap((worked) => {
      const whose = { employmentId: worked.employmentId, unitId: week.unitId, weekStart: week.weekStart };
      return [...hoursOf(worked), ...supplementsOf(worked)].map((stated) => ({ ...whose, ...stated }));
    })
    .sort(byTimeThenPersonThenLine);
}

type Stated = Omit<PayrollEvent, 'employmentId' | 'unitId' | 'weekStart'>;

function hoursOf({ agreement, shifts, absences }: WorkedWeek): readonly Stated[] {
  const notWorked = timeNotWorked(absences);
  return shifts
    .filter(({ kind }) => isWork(kind))
    .flatMap((shift: PlannedShift) => {
      const inForce = agreement.on(dateOf(shift.from));
      return partsOutside(shift, notWorked).map((piece) => ({
        ...piece,
        shiftId: shift.id,
        line: 'worked' as const,
        date: dateOf(piece.from),
        minutes: minutesOf(piece),
        payableMinutes: minutesOf(piece),
        percent: null,
        agreement: inForce.agreement,
        version: inForce.version,
        clause: inForce.numbers.fullTimeWeeklyMinutes.clause,
      }));
    });
}

function supplementsOf(worked: WorkedWeek): readonly Stated[] {
  return payLines(worked).map(
    ({ shift, line, date, span, minutes, payableMinutes, percent, clause, version }) => ({
      ...span,
      shiftId: shift,
      line,
      date,
      minutes,
      payableMinutes,
      percent,
      agreement: worked.agreement.id,
      version,
      clause,
    }),
  );
}

/** The hours before their supplements: 'worked' begins no later than what it earns. */
function byTimeThenPersonThenLine(one: PayrollEvent, other: PayrollEvent): number {
  return (
    one.from - other.from ||
    compare(one.employmentId, other.employmentId) ||
    Number(one.line !== 'worked') - Number(other.line !== 'worked') ||
    compare(one.line, other.line) ||
    compare(one.shiftId, other.shiftId)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

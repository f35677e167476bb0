import { minuteCount, type Absence } from '../absence';
import { isWork, type AgreementInForce, type DutyKind } from '../agreements';
import type { CalendarDate, Span } from '../time';
import type { NormPeriod } from './norm-period';
import { normShare } from './norm-share';
import { daysOf } from './period-days';

/** What the balance of one employment rests on. */
export interface NormFacts {
  readonly agreement: AgreementInForce;
  readonly weeklyMinutes: number;
  readonly fixedNight: boolean;
  /** Called in by the hour: owes no norm. */
  readonly hourly: boolean;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  /** What was brought into the period asked about. */
  readonly openingBalanceMinutes: number;
  /** The employment's shifts, in any order; those that start outside the period are left out. */
  readonly shifts: readonly (Span & { readonly kind: DutyKind })[];
  /** Of the person; they credit the shifts that lie in them. */
  readonly absences: readonly Absence[];
}

/** A norm period of one employment, in whole minutes: balance = opening + planned + credited − norm. */
export interface NormBalance {
  readonly from: CalendarDate;
  /** Last day of the period. */
  readonly to: CalendarDate;
  /** Net of public holidays. */
  readonly normMinutes: number;
  readonly publicHolidayMinutes: number;
  readonly plannedMinutes: number;
  readonly creditedMinutes: number;
  readonly openingBalanceMinutes: number;
  readonly balanceMinutes: number;
  readonly toleranceMinutes: number;
  readonly withinTolerance: boolean;
}

/**
 * The balance of one employment at the end of a norm period, by the numbers in force on the period's first day.
 * A shift counts whole in the period in which it starts, by its elapsed minutes. On-call at home counts by a
 * factor that no municipal source gives: it is left out rather than guessed. An hourly paid employment owes no
 * norm and is never outside tolerance.
 */
export function normBalance(facts: NormFacts, period: NormPeriod): NormBalance {
  const { from, to, lastDay } = daysOf(period);
  const toleranceMinutes = facts.agreement.on(period.from).numbers.normPeriod.toleranceMinutes.value;
  const { normMinutes, publicHolidayMinutes } = normShare(facts, period);
  const { plannedMinutes, creditedMinutes } = sumOfShifts(facts, { from, to });
  const balanceMinutes = facts.openingBalanceMinutes + plannedMinutes + creditedMinutes - normMinutes;
  return {
    from: period.from,
    to: lastDay,
    normMinutes,
    publicHolidayMinutes,
    plannedMinutes,
    creditedMinutes,
    openingBalanceMinutes: facts.openingBalanceMinutes,
    balanceMinutes,
    toleranceMinutes,
    withinTolerance: facts.hourly || Math.abs(balanceMinutes) <= toleranceMinutes,
  };
}

function sumOfShifts(facts: NormFacts, period: Span): { plannedMinutes: number; creditedMinutes: number } {
  const count = minuteCount(facts.absences);
  const sum = { plannedMinutes: 0, creditedMinutes: 0 };
  for (const shift of facts.shifts) {
    if (shift.from < period.from || shift.from >= period.to || !isWork(shift.kind)) continue;
    const { plannedMinutes, creditedMinutes } = count(shift);
    sum.plannedMinutes += plannedMinutes;
    sum.creditedMinutes += creditedMinutes;
  }
  return sum;
}

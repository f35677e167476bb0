import { minuteCount } from '../absence';
import { isWork } from '../agreements';
import { dateOf, daysBetween, type CalendarDate, type Instant } from '../time';
import type { NormFacts } from './norm-balance';
import type { NormPeriod } from './norm-period';
import { normShare } from './norm-share';
import { daysOf } from './period-days';

/** The balance as it will be when a week is over. */
export interface BalancePoint {
  /** The Monday of the week. */
  readonly weekStart: CalendarDate;
  readonly balanceMinutes: number;
}

/**
 * The balance of a period at a moment, in minutes: what was brought in, plus the minutes worked and credited up
 * to now, less the norm of the days that are over. Today's norm is owed when today is over. Before the period
 * it is the opening balance, after its last shift the period's balance.
 */
export function balanceSoFar(facts: NormFacts, period: NormPeriod, now: Instant): number {
  const { from, to } = daysOf(period);
  const count = minuteCount(facts.absences);
  let minutes = facts.openingBalanceMinutes;
  for (const shift of facts.shifts) {
    if (shift.from < from || shift.from >= Math.min(to, now) || !isWork(shift.kind)) continue;
    const { plannedMinutes, creditedMinutes } = count({ from: shift.from, to: Math.min(shift.to, now) });
    minutes += plannedMinutes + creditedMinutes;
  }
  const daysOver = Math.max(0, daysBetween(period.from, dateOf(now)));
  return minutes - normShare(facts, period, daysOver).normMinutes;
}

/** The running balance at the end of each week of a period; the last is the period's balance. */
export function balanceCurve(facts: NormFacts, period: NormPeriod): BalancePoint[] {
  const { from, to, weekStarts } = daysOf(period);
  const count = minuteCount(facts.absences);
  const minutesByWeek = weekStarts.map(() => 0);
  for (const shift of facts.shifts) {
    if (shift.from < from || shift.from >= to || !isWork(shift.kind)) continue;
    const week = weekStarts.findLastIndex(({ at }) => at <= shift.from);
    const { plannedMinutes, creditedMinutes } = count(shift);
    minutesByWeek[week] = (minutesByWeek[week] ?? 0) + plannedMinutes + creditedMinutes;
  }

  let minutes = facts.openingBalanceMinutes;
  return weekStarts.map(({ date }, week) => {
    minutes += minutesByWeek[week] ?? 0;
    const norm = normShare(facts, period, (week + 1) * 7).normMinutes;
    return { weekStart: date, balanceMinutes: minutes - norm };
  });
}

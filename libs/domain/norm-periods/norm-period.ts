import type { AgreementInForce } from '../agreements';
import { addDays, daysBetween, type CalendarDate } from '../time';

/** The weeks over which the norm is counted; starts on a Monday. */
export interface NormPeriod {
  readonly from: CalendarDate;
  readonly weeks: number;
}

/** The last day of a norm period, a Sunday. */
export function lastDayOf(period: NormPeriod): CalendarDate {
  return addDays(period.from, period.weeks * 7 - 1);
}

/** The norm period a date lies in, counted both ways from the anchor in force on that date. */
export function normPeriodOn(date: CalendarDate, agreement: AgreementInForce): NormPeriod {
  const { anchor, weeks } = agreement.on(date).numbers.normPeriod;
  const days = weeks.value * 7;
  const periodsFromAnchor = Math.floor(daysBetween(anchor.value, date) / days);
  return { from: addDays(anchor.value, periodsFromAnchor * days), weeks: weeks.value };
}

/**
 * The norm periods from the one `from` lies in to the one `to` lies in, in order, without gap or overlap:
 * where a local agreement changes their length in between, the first period of the new length begins where
 * the last of the old one ends.
 */
export function normPeriodsBetween(
  from: CalendarDate,
  to: CalendarDate,
  agreement: AgreementInForce,
): NormPeriod[] {
  const periods: NormPeriod[] = [];
  for (let start = from; start <= to;) {
    const period = periodFrom(start, normPeriodOn(start, agreement), periods.length === 0);
    periods.push(period);
    start = addDays(lastDayOf(period), 1);
  }
  return periods;
}

function periodFrom(start: CalendarDate, period: NormPeriod, isFirst: boolean): NormPeriod {
  if (isFirst) return period;
  return { from: start, weeks: period.weeks - daysBetween(period.from, start) / 7 };
}

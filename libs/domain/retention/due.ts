import type { AgreementInForce } from '../agreements';
import { normPeriodsBetween } from '../norm-periods';
import { addDays, isCalendarDate, yearOf, type CalendarDate } from '../time';

/**
 * The first day on which nothing holds what ended on `lastDay` any more, when it is kept for whole years: five years
 * after Sunday 28 March 2021 it is kept the whole of 28 March 2026, and due on the 29th.
 */
export function dueOn(lastDay: CalendarDate, years: number): CalendarDate {
  return yearsLater(addDays(lastDay, 1), years);
}

/**
 * The day before which everything is due: what ended on an earlier day has been kept for the years. For the log and
 * other things that have a day and no period.
 */
export function dueBefore(today: CalendarDate, years: number): CalendarDate {
  // The candidate is at most a leap day off; the condition is dueOn's own.
  let day = addDays(`${yearOf(today) - years}${today.slice(4, 7)}-01`, Number(today.slice(8)) - 1);
  while (dueOn(day, years) <= today) day = addDays(day, 1);
  while (dueOn(addDays(day, -1), years) > today) day = addDays(day, -1);
  return day;
}

/**
 * The first day of a person's time records that must still be kept: the start of the first norm (reference) period
 * whose last day lies less than the years back. Everything before it is due.
 */
export function timeRecordsKeptFrom(
  today: CalendarDate,
  years: number,
  agreement: AgreementInForce,
): CalendarDate {
  const edge = dueBefore(today, years);
  const [period] = normPeriodsBetween(edge, edge, agreement);
  return period?.from ?? edge;
}

/** The same day that many years later; what would be 29 February in a common year is 1 March. */
function yearsLater(date: CalendarDate, years: number): CalendarDate {
  const later = `${yearOf(date) + years}${date.slice(4)}`;
  return isCalendarDate(later) ? later : `${yearOf(date) + years}-03-01`;
}

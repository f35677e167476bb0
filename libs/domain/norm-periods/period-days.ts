import {
  addDays,
  publicHolidayOn,
  startOfDay,
  weekdayOf,
  type CalendarDate,
  type Instant,
  type Span,
} from '../time';
import { lastDayOf, type NormPeriod } from './norm-period';

/** What the calendar says of a norm period; days are counted from 0, its first. */
export interface PeriodDays extends Span {
  readonly days: number;
  readonly lastDay: CalendarDate;
  /** When each of its weeks begins. */
  readonly weekStarts: readonly { readonly date: CalendarDate; readonly at: Instant }[];
  /** Days from Monday to Saturday that are public holidays. */
  readonly publicHolidays: readonly number[];
  /** 24 December from Monday to Saturday, which is no public holiday by law. */
  readonly christmasEves: readonly number[];
}

const calendars = new Map<string, PeriodDays>();
/** Plan documents from outside may ask for any Monday: what is kept must not grow without end. */
const mostKept = 500;

/** The calendar of a norm period; the same few periods are asked for again and again, so it is kept. */
export function daysOf(period: NormPeriod): PeriodDays {
  const key = `${period.from}/${period.weeks}`;
  let calendar = calendars.get(key);
  if (calendar === undefined) {
    if (calendars.size >= mostKept) calendars.clear();
    calendar = computeDays(period);
    calendars.set(key, calendar);
  }
  return calendar;
}

function computeDays(period: NormPeriod): PeriodDays {
  const days = period.weeks * 7;
  const dates = Array.from({ length: days }, (_, day) => addDays(period.from, day));
  // A holiday on a Sunday lowers nothing: nobody owes hours for it.
  const daysWhere = (holds: (date: CalendarDate) => boolean) =>
    dates.flatMap((date, day) => (weekdayOf(date) !== 7 && holds(date) ? [day] : []));
  return {
    from: startOfDay(period.from),
    to: startOfDay(addDays(period.from, days)),
    days,
    lastDay: lastDayOf(period),
    weekStarts: dates.filter((_, day) => day % 7 === 0).map((date) => ({ date, at: startOfDay(date) })),
    publicHolidays: daysWhere((date) => publicHolidayOn(date) !== null),
    christmasEves: daysWhere((date) => date.endsWith('-12-24')),
  };
}

/** A day on the Danish calendar, 'YYYY-MM-DD', in the years 1900–9999. Sorts as text. */
export type CalendarDate = string;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const datePattern = /^(?:19|[2-9]\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** True for a day that exists, written 'YYYY-MM-DD', from 1900 on: earlier ones are typing mistakes. */
export function isCalendarDate(text: string): text is CalendarDate {
  return datePattern.test(text) && dateOfDayNumber(dayNumberOf(text)) === text;
}

/**
 * True for a day in the years 1900–2199 that exists. Later ones are typing mistakes, and counting norm periods
 * up to them would take for ever.
 */
export function isPlannableDate(text: string): text is CalendarDate {
  return isCalendarDate(text) && text < '2200';
}

/** The date `days` later; negative counts back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** Whole days from one date to the other; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The day of the week: Monday 1 … Sunday 7. */
export function weekdayOf(date: CalendarDate): Weekday {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** The Monday of the date's week; the date itself when it is one. */
export function mondayOf(date: CalendarDate): CalendarDate {
  const dayNumber = dayNumberOf(date);
  return dateOfDayNumber(dayNumber - (weekdayOfDayNumber(dayNumber) - 1));
}

/** The four digits of the year as a number. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** Writes a date from its parts, each within its range. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** '7' as '07'. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

// Days are counted from 1970-01-01, in years that begin on 1 March: the leap day is then the last of its year
// and month lengths repeat evenly. Plain arithmetic, because a roster asks for dates by the ten thousand.
const daysPer400Years = 146_097;
const daysFromYearZeroTo1970 = 719_468;

/** Days since 1970-01-01. */
export function dayNumberOf(date: CalendarDate): number {
  const month = Number(date.slice(5, 7));
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - daysFromYearZeroTo1970;
}

/** The date that many days after 1970-01-01. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const days = dayNumber + daysFromYearZeroTo1970;
  const era = Math.floor(days / daysPer400Years);
  const dayOfEra = days - era * daysPer400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return calendarDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

function weekdayOfDayNumber(dayNumber: number): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}

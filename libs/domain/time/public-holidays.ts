import { addDays, calendarDate, yearOf, type CalendarDate } from './calendar-date';

/** The Danish public holidays. 24 December, 1 May and 5 June are none: the agreement speaks of them. */
export const publicHolidayNames = [
  'new-years-day',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'great-prayer-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
] as const;
export type HolidayName = (typeof publicHolidayNames)[number];

/** A public holiday of one year. */
export interface PublicHoliday {
  readonly date: CalendarDate;
  readonly name: HolidayName;
}

/** Store Bededag ended with 2023 (Act 214 of 6 March 2023). */
const lastGreatPrayerDayYear = 2023;

const daysFromEaster: readonly (readonly [HolidayName, number])[] = [
  ['maundy-thursday', -3],
  ['good-friday', -2],
  ['easter-sunday', 0],
  ['easter-monday', 1],
  ['great-prayer-day', 26],
  ['ascension-day', 39],
  ['whit-sunday', 49],
  ['whit-monday', 50],
];

const holidaysByYear = new Map<number, ReadonlyMap<CalendarDate, HolidayName>>();

/** The public holidays of a year, in order of date. */
export function publicHolidaysIn(year: number): PublicHoliday[] {
  return [...holidaysOf(year)].map(([date, name]) => ({ date, name }));
}

/** The public holiday that falls on the date, or null. */
export function publicHolidayOn(date: CalendarDate): HolidayName | null {
  return holidaysOf(yearOf(date)).get(date) ?? null;
}

function holidaysOf(year: number): ReadonlyMap<CalendarDate, HolidayName> {
  let holidays = holidaysByYear.get(year);
  if (holidays === undefined) {
    holidays = computeHolidays(year);
    holidaysByYear.set(year, holidays);
  }
  return holidays;
}

function computeHolidays(year: number): ReadonlyMap<CalendarDate, HolidayName> {
  const easter = easterSunday(year);
  const movable = daysFromEaster
    .filter(([name]) => name !== 'great-prayer-day' || year <= lastGreatPrayerDayYear)
    .map(([name, days]) => [addDays(easter, days), name] as const);
  return new Map([
    [calendarDate(year, 1, 1), 'new-years-day'],
    ...movable,
    [calendarDate(year, 12, 25), 'christmas-day'],
    [calendarDate(year, 12, 26), 'second-christmas-day'],
  ]);
}

/** Easter Sunday by the anonymous Gregorian computus; the letters are those it is published with. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const marchDay = h + l - 7 * m + 22;
  return addDays(calendarDate(year, 3, 1), marchDay - 1);
}

import { addDays, daysBetween, mondayOf, yearOf, type CalendarDate } from './calendar-date';

/** A week by its ISO 8601 number; the year is the one its Thursday lies in. */
export interface IsoWeek {
  readonly year: number;
  /** 1–53. */
  readonly week: number;
}

/** The ISO week a date lies in: 2027-01-01 is in week 53 of 2026. */
export function isoWeekOf(date: CalendarDate): IsoWeek {
  const thursday = addDays(mondayOf(date), 3);
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

export {
  addDays,
  daysBetween,
  isCalendarDate,
  isPlannableDate,
  mondayOf,
  weekdayOf,
  yearOf,
  type CalendarDate,
  type Weekday,
} from './calendar-date';
export { isoWeekOf, type IsoWeek } from './iso-week';
export {
  publicHolidayNames,
  publicHolidayOn,
  publicHolidaysIn,
  type HolidayName,
  type PublicHoliday,
} from './public-holidays';
export { intersection, minutesOf, overlaps, type Instant, type Span } from './span';
export { minutesWithin, partsOutside, partsWithin, unionOf, type SpanSet } from './span-set';
export {
  dateOf,
  instantAt,
  isClockTime,
  isoMoment,
  parseWallTime,
  startOfDay,
  utcMoment,
  wallTime,
  type WallTimeProblem,
} from './wall-time';

import { isClockTime, isPlannableDate, weekdayOf, type CalendarDate } from '../time';
import { told, unreadable, type Reader } from './reader';

const longestText = 200;

/** A text of 1–200 characters. */
export const text: Reader<string> = (value, place) =>
  typeof value === 'string' && value.length > 0 && value.length <= longestText
    ? value
    : told(place, `a text of 1–${longestText} characters`, value);

/** True or false; no word or number stands for them. */
export const boolean: Reader<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : told(place, 'true or false', value);

/** A whole number from `low` to `high`; `unit` says of what. */
export function wholeNumber(unit: string, low: number, high: number): Reader<number> {
  return (value, place) =>
    Number.isInteger(value) && isBetween(value, low, high)
      ? value
      : told(place, `a whole number of ${unit} from ${low} to ${high}`, value);
}

/** Any number from `low` to `high`; `unit` says of what. */
export function anyNumber(unit: string, low: number, high: number): Reader<number> {
  return (value, place) =>
    isBetween(value, low, high) ? value : told(place, `a number of ${unit} from ${low} to ${high}`, value);
}

/** One of a fixed list of words. */
export function oneOf<Option extends string>(options: readonly Option[]): Reader<Option> {
  return (value, place) =>
    options.find((option) => option === value) ??
    told(place, `one of ${options.map((option) => JSON.stringify(option)).join(', ')}`, value);
}

/** Null, or what the reader reads. */
export function nullOr<T>(read: Reader<T>): Reader<T | null> {
  return (value, place) => (value === null ? null : read(value, place));
}

/** What can be read, and is also right as a whole. */
export function checked<T>(read: Reader<T>, expected: string, isRight: (value: T) => boolean): Reader<T> {
  return (value, place) => {
    const result = read(value, place);
    return result === unreadable || isRight(result) ? result : told(place, expected, value);
  };
}

/** Later years are typing mistakes, as earlier ones are. */
const aDate = 'a date that exists, YYYY-MM-DD, in 1900–2199';

/** A day that exists, 'YYYY-MM-DD'. */
export const calendarDate: Reader<CalendarDate> = (value, place) =>
  isDate(value) ? value : told(place, aDate, value);

/** A day that is a Monday. */
export const monday: Reader<CalendarDate> = (value, place) =>
  isDate(value) && weekdayOf(value) === 1 ? value : told(place, `${aDate}, that is a Monday`, value);

/** 'HH:MM', or '24:00' for the end of the day. */
export const clockTime: Reader<string> = (value, place) =>
  typeof value === 'string' && isClockTime(value)
    ? value
    : told(place, 'a clock time, HH:MM, 00:00–24:00', value);

function isDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isPlannableDate(value);
}

function isBetween(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}

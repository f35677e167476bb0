import {
  allOf,
  anyNumber,
  boolean,
  checked,
  clockTime,
  isObject,
  listOf,
  monday,
  nullOr,
  oneOf,
  partOf,
  text,
  wholeNumber,
  type Reader,
} from '../documents';
import { isCalendarDate } from '../time';
import {
  supplementLines,
  type AgreementNumbers,
  type Supplement,
  type SupplementLine,
  type SupplementWindow,
} from './agreement';
import type { Sourced } from './sourced';

/** How a number is read: whole, as an agreement has it, and as the part of it a local agreement may replace. */
export interface NumberReader<T> {
  readonly whole: Reader<T>;
  readonly part: Reader<unknown>;
}

const leapYear = 2028;

/** The shape of an agreement's numbers, with a reader at each. */
export type NumberReaders<T> =
  T extends Sourced<infer V> ? NumberReader<V> : { readonly [key in keyof T]: NumberReaders<T[key]> };

const monthDay = checked(text, 'a day of the year, MM-DD', (value) => isCalendarDate(`${leapYear}-${value}`));
const namedDays = oneOf(['every-day', 'saturday', 'sunday-or-public-holiday']);
const givenDays = allOf({ monthDays: listOf(monthDay), exceptFixedNight: boolean });

const supplementWindow: Reader<SupplementWindow> = checked(
  allOf({
    days: (value, place) => (isObject(value) ? givenDays(value, place) : namedDays(value, place)),
    from: clockTime,
    to: clockTime,
  }),
  'a window that ends after it begins; over midnight it is two',
  ({ from, to }) => from < to,
);

const minutesPerDay = 24 * 60;
/** 48 hours: what the law lets an average week hold. */
const mostWeeklyMinutes = 48 * 60;
/** 8 hours: no agreement may lower the daily rest further (BEK 324/2002). */
const leastDailyRestMinutes = 8 * 60;

/** What each number of an agreement may be; the one place that knows the limits. */
export const numberReaders: NumberReaders<AgreementNumbers> = {
  fullTimeWeeklyMinutes: plain(wholeNumber('minutes', 1, mostWeeklyMinutes)),
  dailyRest: { minimumMinutes: plain(wholeNumber('minutes', leastDailyRestMinutes, minutesPerDay)) },
  maxDutyLength: { maximumMinutes: plain(wholeNumber('minutes', 60, minutesPerDay)) },
  normPeriod: {
    weeks: plain(wholeNumber('weeks', 1, 52)),
    anchor: plain(monday),
    toleranceMinutes: plain(wholeNumber('minutes', 0, 60_000)),
    carryOver: plain(boolean),
    publicHolidayDivisor: plain(anyNumber('days', 1, 7)),
    christmasEveLowersNorm: plain(boolean),
  },
  supplements: Object.fromEntries(supplementLines.map((line) => [line, supplement(line)])) as NumberReaders<
    AgreementNumbers['supplements']
  >,
  swaps: { takeEffect: plain(oneOf(['at-once', 'after-leader'])) },
};

function plain<T>(read: Reader<T>): NumberReader<T> {
  return { whole: read, part: read };
}

function supplement(line: SupplementLine): NumberReader<Supplement> {
  const parts = {
    line: oneOf([line]),
    windows: listOf(supplementWindow),
    percent: anyNumber('per cent', 0, 1000),
    roundingMinutes: wholeNumber('minutes', 1, minutesPerDay),
    precedence: nullOr(wholeNumber('order', 1, 100)),
  };
  return { whole: allOf(parts), part: partOf(parts) };
}

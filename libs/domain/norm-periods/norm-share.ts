import { daysBetween } from '../time';
import type { NormFacts } from './norm-balance';
import type { NormPeriod } from './norm-period';
import { daysOf, type PeriodDays } from './period-days';

/** The norm of some days of a period, in whole minutes. */
export interface NormShare {
  /** Net of public holidays. */
  readonly normMinutes: number;
  readonly publicHolidayMinutes: number;
}

type NormTerms = Pick<
  NormFacts,
  'agreement' | 'weeklyMinutes' | 'fixedNight' | 'hourly' | 'employedFrom' | 'employedTo'
>;

/**
 * The norm owed for the first `days` days of a period, or for all of it.
 *
 * Each calendar day of the employment owes a seventh of the week, each public holiday in it is a fifth of the
 * week less. Both are counted from the period's first day and rounded there, so that the shares of one part
 * and of the next always add up to the whole: no minute is lost or owed twice when an employment begins or
 * ends inside a period. A few days of employment with a public holiday in them can so come out below nought.
 */
export function normShare(facts: NormTerms, period: NormPeriod, days: number = Infinity): NormShare {
  if (facts.hourly) return { normMinutes: 0, publicHolidayMinutes: 0 };
  const calendar = daysOf(period);
  const first = between(0, daysBetween(period.from, facts.employedFrom), calendar.days);
  const end = facts.employedTo === null ? calendar.days : daysBetween(period.from, facts.employedTo) + 1;
  const afterLast = between(first, Math.min(end, days), calendar.days);

  const holidays = holidayCounter(facts, period, calendar);
  const { publicHolidayDivisor } = facts.agreement.on(period.from).numbers.normPeriod;
  const owedBefore = (day: number) => Math.round((facts.weeklyMinutes * day) / 7);
  const freeBefore = (day: number) =>
    Math.round((facts.weeklyMinutes * holidays(day)) / publicHolidayDivisor.value);

  const publicHolidayMinutes = freeBefore(afterLast) - freeBefore(first);
  return {
    normMinutes: owedBefore(afterLast) - owedBefore(first) - publicHolidayMinutes,
    publicHolidayMinutes,
  };
}

/** How many days that lower this person's norm lie before a day of the period. */
function holidayCounter(facts: NormTerms, period: NormPeriod, calendar: PeriodDays): (day: number) => number {
  const { christmasEveLowersNorm } = facts.agreement.on(period.from).numbers.normPeriod;
  const countsChristmasEve = christmasEveLowersNorm.value && !facts.fixedNight;
  const before = (days: readonly number[], limit: number) => days.filter((day) => day < limit).length;
  return (day) =>
    before(calendar.publicHolidays, day) + (countsChristmasEve ? before(calendar.christmasEves, day) : 0);
}

function between(low: number, value: number, high: number): number {
  return Math.min(Math.max(low, value), high);
}

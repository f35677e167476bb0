import type { AgreementNumbers, Supplement } from './agreement';
import type { Sourced, Sureness } from './sourced';

/** The numbers people are shown one by one, in the order of an agreement. */
export const numberNames = [
  'fullTimeWeeklyMinutes',
  'dailyRest.minimumMinutes',
  'maxDutyLength.maximumMinutes',
  'normPeriod.weeks',
  'normPeriod.anchor',
  'normPeriod.toleranceMinutes',
  'normPeriod.carryOver',
  'normPeriod.publicHolidayDivisor',
  'normPeriod.christmasEveLowersNorm',
  'supplements.evening',
  'supplements.night',
  'supplements.saturday',
  'supplements.sunday-and-holiday',
  'supplements.special-day',
  'swaps.takeEffect',
] as const;
export type NumberName = (typeof numberNames)[number];

/** A number as it holds, beside what the national agreement says; a supplement is its percentage. */
export interface NumberLine {
  readonly name: NumberName;
  readonly value: number | string | boolean;
  readonly national: number | string | boolean;
  readonly clause: string;
  readonly source: string;
  readonly sureness: Sureness;
  /** Id of the local agreement that decides it; null when the national one does. */
  readonly overriddenBy: string | null;
}

type Shown = Sourced<number | string | boolean>;

/** The numbers that hold, each beside the national one, in the order of `numberNames`. */
export function numberLines(inForce: AgreementNumbers, national: AgreementNumbers): NumberLine[] {
  const [held, said] = [shown(inForce), shown(national)];
  return numberNames.map((name) => {
    const { value, clause, source, sureness, overriddenBy = null } = held[name];
    return { name, value, national: said[name].value, clause, source, sureness, overriddenBy };
  });
}

function shown(numbers: AgreementNumbers): { readonly [name in NumberName]: Shown } {
  const { dailyRest, maxDutyLength, normPeriod, supplements, swaps } = numbers;
  return {
    fullTimeWeeklyMinutes: numbers.fullTimeWeeklyMinutes,
    'dailyRest.minimumMinutes': dailyRest.minimumMinutes,
    'maxDutyLength.maximumMinutes': maxDutyLength.maximumMinutes,
    'normPeriod.weeks': normPeriod.weeks,
    'normPeriod.anchor': normPeriod.anchor,
    'normPeriod.toleranceMinutes': normPeriod.toleranceMinutes,
    'normPeriod.carryOver': normPeriod.carryOver,
    'normPeriod.publicHolidayDivisor': normPeriod.publicHolidayDivisor,
    'normPeriod.christmasEveLowersNorm': normPeriod.christmasEveLowersNorm,
    'supplements.evening': percentOf(supplements.evening),
    'supplements.night': percentOf(supplements.night),
    'supplements.saturday': percentOf(supplements.saturday),
    'supplements.sunday-and-holiday': percentOf(supplements['sunday-and-holiday']),
    'supplements.special-day': percentOf(supplements['special-day']),
    'swaps.takeEffect': swaps.takeEffect,
  };
}

function percentOf(supplement: Sourced<Supplement>): Shown {
  return { ...supplement, value: supplement.value.percent };
}

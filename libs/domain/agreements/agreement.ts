import type { CalendarDate } from '../time';
import type { Sourced } from './sourced';

/** Pay lines by clock window and day type. */
export const supplementLines = ['evening', 'night', 'saturday', 'sunday-and-holiday', 'special-day'] as const;
export type SupplementLine = (typeof supplementLines)[number];

/**
 * When the supplement is earned, within one day. Clock times are 'HH:MM' in Danish time; '24:00' is the end of
 * the day. What runs over midnight is two windows.
 */
export interface SupplementWindow {
  readonly days:
    | 'every-day'
    | 'saturday'
    | 'sunday-or-public-holiday'
    /** Month-days such as '12-24'. */
    | { readonly monthDays: readonly string[]; readonly exceptFixedNight: boolean };
  readonly from: string;
  readonly to: string;
}

/** Extra pay for time in its windows, in per cent of the hourly pay. */
export interface Supplement {
  readonly line: SupplementLine;
  readonly windows: readonly SupplementWindow[];
  readonly percent: number;
  /** Each unbroken piece is paid in started steps of this many minutes. */
  readonly roundingMinutes: number;
  /**
   * Lines with a precedence exclude each other minute by minute: the lowest number is paid.
   * Null stacks with every other line.
   */
  readonly precedence: number | null;
}

/** Whether a swap the two agree on takes effect at once (trust) or after the leader. */
export type SwapEffectTime = 'at-once' | 'after-leader';

/** All the numbers of one agreement in one version. */
export interface AgreementNumbers {
  readonly fullTimeWeeklyMinutes: Sourced<number>;
  readonly dailyRest: { readonly minimumMinutes: Sourced<number> };
  readonly maxDutyLength: { readonly maximumMinutes: Sourced<number> };
  readonly normPeriod: {
    readonly weeks: Sourced<number>;
    /** A Monday from which norm periods are counted, both ways. */
    readonly anchor: Sourced<CalendarDate>;
    readonly toleranceMinutes: Sourced<number>;
    readonly carryOver: Sourced<boolean>;
    /** A public holiday on Monday–Saturday lowers the norm by weekly minutes divided by this. */
    readonly publicHolidayDivisor: Sourced<number>;
    /** 24 December lowers the norm except for fixed night staff. */
    readonly christmasEveLowersNorm: Sourced<boolean>;
  };
  readonly supplements: { readonly [line in SupplementLine]: Sourced<Supplement> };
  readonly swaps: { readonly takeEffect: Sourced<SwapEffectTime> };
}

/** What an agreement says from a day on, until its next version. */
export interface AgreementVersion {
  readonly validFrom: CalendarDate;
  readonly numbers: AgreementNumbers;
}

/** A national agreement: its versions, oldest first. Old versions are never edited. */
export interface Agreement {
  readonly id: string;
  readonly name: string;
  readonly versions: readonly AgreementVersion[];
}

/** Any part of the numbers; a plain value replaces the national one. */
export type AgreementOverride = {
  readonly [key in keyof AgreementNumbers]?: OverrideOf<AgreementNumbers[key]>;
};
export type OverrideOf<T> =
  T extends Sourced<infer V>
    ? V extends object
      ? { readonly [key in keyof V]?: V[key] }
      : V
    : { readonly [key in keyof T]?: OverrideOf<T[key]> };

/** A unit's overrides of the agreement, by valid-from. */
export interface LocalAgreement {
  readonly id: string;
  /** First day it holds; null when it has always held. */
  readonly validFrom: CalendarDate | null;
  /** Last day it holds; null when it has no end. */
  readonly validTo: CalendarDate | null;
  readonly override: AgreementOverride;
}

/** What holds on a day: the version's numbers with the local agreement laid over them. */
export interface NumbersInForce {
  readonly agreement: string;
  readonly version: CalendarDate;
  readonly numbers: AgreementNumbers;
}

/** The agreement of a group of staff with its local agreements: ask it what holds on a day. */
export interface AgreementInForce {
  readonly id: string;
  on(date: CalendarDate): NumbersInForce;
}

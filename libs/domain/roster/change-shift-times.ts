import type { Finding } from '../agreements';
import { dateOf, type CalendarDate, type Instant, type Span } from '../time';
import { weekOf } from './changed-shift';
import { checkPerson } from './check-person';
import { newFindings } from './new-findings';
import type { RosterPerson } from './roster-person';
import type { Shift } from './shift';

/** Somebody changed the shift in the meantime. */
export interface StaleVersion {
  readonly refused: 'stale-version';
  readonly shiftId: string;
  readonly currentVersion: number;
}

/** A week the shift starts in, now or after the change, is closed. */
export interface ShiftWeekClosed {
  readonly refused: 'week-closed';
  readonly shiftId: string;
}

/** The times asked for are no shift: it must end after it starts, within so many minutes. */
export interface TimesOutOfRange {
  readonly refused: 'times-out-of-range';
  readonly shiftId: string;
  readonly longestMinutes: number;
}

/** The new start lies outside the days of the shift's roster period. */
export interface OutsideRosterPeriod {
  readonly refused: 'outside-roster-period';
  readonly shiftId: string;
  /** First and last day of the period. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The times asked for are those it has. */
export interface TimesUnchanged {
  readonly refused: 'times-unchanged';
  readonly shiftId: string;
}

/** The new times would cause these breaches. */
export interface BreaksARule {
  readonly refused: 'breaks-a-rule';
  readonly findings: readonly Finding[];
}

export type TimesRefusal =
  StaleVersion | ShiftWeekClosed | TimesOutOfRange | OutsideRosterPeriod | TimesUnchanged | BreaksARule;

/** New times for a shift, with what decides whether it may have them. */
export interface TimesQuestion {
  readonly shift: Shift & {
    readonly version: number;
    /** First and last day of the roster period it lies in. */
    readonly period: { readonly from: CalendarDate; readonly to: CalendarDate };
  };
  /** Who holds it, with all shifts around both the old and the new times; null for an open shift. */
  readonly holder: RosterPerson | null;
  readonly to: Span;
  /** The version the new times were thought out on. */
  readonly version: number;
  /** Mondays of closed weeks of the unit. */
  readonly closedWeeks: readonly CalendarDate[];
  readonly now: Instant;
}

/** What new times do: the shift as it becomes, and what they cause or make worse. */
export interface NewTimes {
  readonly shift: Shift;
  readonly holder: RosterPerson | null;
  readonly findings: readonly Finding[];
}

const longestMinutes = 24 * 60;

/**
 * Whether a leader may give a shift new times. Ahead, nothing may break a rule. What has begun, by the old times
 * and by the new, is told as it happened: then only being in two places at once is refused, and the rest stays
 * as findings on the change. Refusals: `stale-version`, `week-closed`, `times-out-of-range` (over 24 hours, or
 * none), `outside-roster-period` (it would begin on a day of another roster), `times-unchanged`, `breaks-a-rule`.
 */
export function changeShiftTimes(question: TimesQuestion): NewTimes | TimesRefusal {
  const { shift, to, version, closedWeeks, now } = question;
  const shiftId = shift.id;
  if (version !== shift.version) {
    return { refused: 'stale-version', shiftId, currentVersion: shift.version };
  }
  if ([shift, to].some((span) => closedWeeks.includes(weekOf(span.from)))) {
    return { refused: 'week-closed', shiftId };
  }
  if (to.to <= to.from || to.to - to.from > longestMinutes) {
    return { refused: 'times-out-of-range', shiftId, longestMinutes };
  }
  const { period } = shift;
  const startsOn = dateOf(to.from);
  if (startsOn < period.from || period.to < startsOn) {
    return { refused: 'outside-roster-period', shiftId, from: period.from, to: period.to };
  }
  if (to.from === shift.from && to.to === shift.to) {
    return { refused: 'times-unchanged', shiftId };
  }
  const changed = withNewTimes(question);
  const hasBegun = shift.from <= now && to.from <= now;
  const inTheWay = changed.findings.filter(
    ({ rule, severity }) => severity === 'breach' && (!hasBegun || rule === 'overlap'),
  );
  return inTheWay.length > 0 ? { refused: 'breaks-a-rule', findings: inTheWay } : changed;
}

/** The shift and its holder with the new times, and what is new in the findings. */
export function withNewTimes({
  shift,
  holder,
  to,
}: Pick<TimesQuestion, 'shift' | 'holder' | 'to'>): NewTimes {
  const changed: Shift = { ...shift, from: to.from, to: to.to };
  if (holder === null) {
    return { shift: changed, holder, findings: [] };
  }
  const others = holder.shifts.filter(({ id }) => id !== shift.id);
  const after = { ...holder, shifts: [...others, changed].sort((one, other) => one.from - other.from) };
  return { shift: changed, holder: after, findings: newFindings(checkPerson(holder), checkPerson(after)) };
}

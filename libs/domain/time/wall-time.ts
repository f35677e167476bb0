import { dateOfDayNumber, dayNumberOf, isCalendarDate, twoDigits, type CalendarDate } from './calendar-date';
import { firstInstantFrom, instantsShowing, offsetAt, wallMinutesAt } from './danish-zone';
import type { Instant } from './span';

/** Why a text is no moment. `ambiguous` names both moments it may mean, each with its offset. */
export interface WallTimeProblem {
  readonly problem: 'malformed' | 'does-not-exist' | 'ambiguous';
  readonly candidates: readonly string[];
}

const minutesPerDay = 24 * 60;
const momentPattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::00(?:\.0+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Reads 'YYYY-MM-DDTHH:MM' as Danish wall time, in whole minutes (seconds only as ':00'). An offset is
 * needed only where the hour comes twice, and must be one that Denmark has at that moment; 'Z' is UTC.
 */
export function parseWallTime(text: string): Instant | WallTimeProblem {
  const [, date, hour, minute, offset] = momentPattern.exec(text) ?? [];
  if (date === undefined || !isCalendarDate(date)) return { problem: 'malformed', candidates: [] };
  const wall = dayNumberOf(date) * minutesPerDay + Number(hour) * 60 + Number(minute);
  return offset === undefined ? onlyInstantShowing(wall) : instantWithOffset(wall, offset);
}

/** 'YYYY-MM-DDTHH:MM' on the Danish wall clock. */
export function wallTime(instant: Instant): string {
  return isoMinutes(wallMinutesAt(instant));
}

/** ISO 8601 with the Danish offset: '2026-11-23T07:00:00+01:00'. */
export function isoMoment(instant: Instant): string {
  const offset = offsetAt(instant);
  return `${isoMinutes(instant + offset)}:00${offsetText(offset)}`;
}

/** ISO 8601 in UTC without fractions: '2026-11-23T06:00:00Z'. */
export function utcMoment(instant: Instant): string {
  return `${isoMinutes(instant)}:00Z`;
}

/** The Danish calendar day an instant lies in. */
export function dateOf(instant: Instant): CalendarDate {
  return dateOfDayNumber(Math.floor(wallMinutesAt(instant) / minutesPerDay));
}

/** Danish midnight at which the date begins. */
export function startOfDay(date: CalendarDate): Instant {
  return firstInstantFrom(dayNumberOf(date) * minutesPerDay);
}

/** True for 'HH:MM' from 00:00 to 23:59, and for '24:00', the end of the day. */
export function isClockTime(text: string): boolean {
  return clockPattern.test(text) || text === '24:00';
}

/**
 * The instant at which the clock of a day shows 'HH:MM' ('24:00' is the end of the day). Where the hour comes
 * twice it is the first; where it is skipped it is the clock change.
 */
export function instantAt(date: CalendarDate, clock: string): Instant {
  return firstInstantFrom(
    dayNumberOf(date) * minutesPerDay + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)),
  );
}

function onlyInstantShowing(wall: number): Instant | WallTimeProblem {
  const [first, second] = instantsShowing(wall);
  if (first === undefined) return { problem: 'does-not-exist', candidates: [] };
  if (second === undefined) return first;
  const candidates = [first, second].map((instant) => isoMinutes(wall) + offsetText(offsetAt(instant)));
  return { problem: 'ambiguous', candidates };
}

function instantWithOffset(wall: number, text: string): Instant | WallTimeProblem {
  const offset = offsetMinutes(text);
  const instant = wall - offset;
  const exists = offset === 0 || offset === offsetAt(instant);
  return exists ? instant : { problem: 'does-not-exist', candidates: [] };
}

function offsetMinutes(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
  return text.startsWith('-') ? 0 - minutes : minutes;
}

function offsetText(offset: number): string {
  return `+${twoDigits(Math.floor(offset / 60))}:${twoDigits(offset % 60)}`;
}

function isoMinutes(wall: number): string {
  const dayNumber = Math.floor(wall / minutesPerDay);
  const minute = wall - dayNumber * minutesPerDay;
  return `${dateOfDayNumber(dayNumber)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

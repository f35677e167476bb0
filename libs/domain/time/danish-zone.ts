import { IANAZone } from 'luxon';
import type { Instant } from './span';

/** What a clock on the wall shows, as whole minutes since 1970-01-01T00:00 on that clock. */
export type WallMinutes = number;

/** A stretch in which the Danish clock does not change. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  /** Minutes the wall clock is ahead of UTC. */
  readonly offset: number;
}

const copenhagen = IANAZone.create('Europe/Copenhagen');
const minutesPerDay = 24 * 60;
const probeDays = 28;
/** A year of 13 × 28 days: which of them an instant lies in is one division. */
const yearDays = 13 * probeDays;
const stretchesByYear = new Map<number, readonly Stretch[]>();

/** Minutes the Danish wall clock is ahead of UTC: 60 in winter, 120 in summer. */
export function offsetAt(instant: Instant): number {
  return stretchAt(instant).offset;
}

/** What the Danish wall clock shows at an instant. */
export function wallMinutesAt(instant: Instant): WallMinutes {
  return instant + offsetAt(instant);
}

/** The instants at which the wall clock shows this, earliest first: none in spring's gap, two in autumn's. */
export function instantsShowing(wall: WallMinutes): readonly Instant[] {
  const dayBefore = offsetAt(wall - minutesPerDay);
  const dayAfter = offsetAt(wall + minutesPerDay);
  const offsets =
    dayBefore === dayAfter ? [dayBefore] : [Math.max(dayBefore, dayAfter), Math.min(dayBefore, dayAfter)];
  return offsets.map((offset) => wall - offset).filter((instant) => wallMinutesAt(instant) === wall);
}

/** The first instant at which the wall clock shows this or later: in spring's gap, the change itself. */
export function firstInstantFrom(wall: WallMinutes): Instant {
  const [first] = instantsShowing(wall);
  if (first !== undefined) return first;
  return stretchAt(wall - offsetAt(wall - minutesPerDay)).from;
}

function stretchAt(instant: Instant): Stretch {
  const year = Math.floor(instant / (yearDays * minutesPerDay));
  let stretches = stretchesByYear.get(year);
  if (stretches === undefined) {
    stretches = stretchesOf(year);
    stretchesByYear.set(year, stretches);
  }
  for (const stretch of stretches) if (instant < stretch.to) return stretch;
  throw new RangeError(`${instant} is not a whole minute`);
}

function stretchesOf(year: number): readonly Stretch[] {
  const yearStart = year * yearDays * minutesPerDay;
  const yearEnd = yearStart + yearDays * minutesPerDay;
  const stretches: Stretch[] = [];
  let from = yearStart;
  for (let probe = yearStart; probe < yearEnd; probe += probeDays * minutesPerDay) {
    const next = probe + probeDays * minutesPerDay;
    if (zoneOffset(probe) === zoneOffset(next)) continue;
    const change = changeBetween(probe, next);
    stretches.push({ from, to: change, offset: zoneOffset(probe) });
    from = change;
  }
  if (from < yearEnd) stretches.push({ from, to: yearEnd, offset: zoneOffset(from) });
  return stretches;
}

/** The first minute of the new offset; `before` and `after` have different ones. */
function changeBetween(before: Instant, after: Instant): Instant {
  const old = zoneOffset(before);
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffset(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

function zoneOffset(instant: Instant): number {
  return copenhagen.offset(instant * 60_000);
}

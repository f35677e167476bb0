import { dateOf, mondayOf, type CalendarDate, type Instant } from '../time';

/** Where a shift lies and who holds it, at one side of a change. */
export interface ShiftPlace {
  /** Employment id, or null for an open shift. */
  readonly person: string | null;
  readonly from: Instant;
  readonly to: Instant;
}

/** One shift of a change of the roster, as it was and as it became. */
export interface ChangedShift {
  readonly shiftId: string;
  readonly before: ShiftPlace;
  readonly after: ShiftPlace;
}

/** The Monday of the week a shift that starts at this moment belongs to. */
export function weekOf(startsAt: Instant): CalendarDate {
  return mondayOf(dateOf(startsAt));
}

/** The Mondays of every week in which one of the shifts starts, before or after the change, in order. */
export function weeksTouched(shifts: readonly ChangedShift[]): CalendarDate[] {
  const starts = shifts.flatMap(({ before, after }) => [before.from, after.from]);
  return [...new Set(starts.map(weekOf))].sort();
}

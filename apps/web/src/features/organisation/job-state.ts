import type { CalendarDate } from '@rulleplan/domain/time';

/** The days of a job. */
export interface JobDays {
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
}

/** Whether a job runs on a day, begins after it or ended before it. */
export function jobStateOn(
  day: CalendarDate,
  { employedFrom, employedTo }: JobDays,
): 'current' | 'coming' | 'ended' {
  if (employedTo !== null && employedTo < day) return 'ended';
  return employedFrom > day ? 'coming' : 'current';
}

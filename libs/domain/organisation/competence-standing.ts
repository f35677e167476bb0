import { addDays, type CalendarDate } from '../time';

/** Where a competence stands on a day. */
export const competenceStandings = ['held', 'expires-soon', 'expired'] as const;
export type CompetenceStanding = (typeof competenceStandings)[number];

/** So long before it expires somebody must act: a course has to be found and planned. */
const soonDays = 60;

/** Whether what is held to a last day (null does not expire) is held on a day, and for how long. */
export function competenceStanding(heldTo: CalendarDate | null, today: CalendarDate): CompetenceStanding {
  if (heldTo === null || heldTo > addDays(today, soonDays)) {
    return 'held';
  }
  return heldTo < today ? 'expired' : 'expires-soon';
}

/** The first day on which a competence expires soon. */
export function soonFrom(heldTo: CalendarDate): CalendarDate {
  return addDays(heldTo, -soonDays);
}

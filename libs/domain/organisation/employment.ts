import type { CalendarDate } from '../time';

/** Decides which agreement applies; free text of the municipality, 'sosu' in the demo. */
export type StaffGroup = string;

/** What a shift may require and a person may hold. */
export interface Competence {
  readonly name: string;
  /** Last day it is held, or null when it does not expire. */
  readonly heldTo: CalendarDate | null;
}

/** One person's job in one unit. A person may have several. */
export interface Employment {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly weeklyMinutes: number;
  readonly staffGroup: StaffGroup;
  /** Fixed night staff have no norm reduction for 24 December. */
  readonly fixedNight: boolean;
  /** Called in and paid by the hour: owes no norm. */
  readonly hourly: boolean;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  readonly competences: readonly Competence[];
}

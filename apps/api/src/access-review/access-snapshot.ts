import type { Role } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';

/** What somebody could do in a unit when the review was arranged. */
export interface AccessSnapshot {
  readonly personName: string;
  readonly role: Role;
  /** Where the role was given or the job is; null for the whole municipality. */
  readonly unitName: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** Whose deputy it makes the person. */
  readonly deputyForName: string | null;
  /** ISO 8601; null when the person has never signed in, or not for as long as sign-ins are kept. */
  readonly lastSignInAt: string | null;
}

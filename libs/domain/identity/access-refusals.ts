import type { CalendarDate } from '../time';
import type { GivenRole } from './permissions';

/** Nobody gives a role to oneself. */
export interface RoleForOneself {
  readonly refused: 'role-for-oneself';
}

/** The person holds the role there already in some of these days. */
export interface RoleHeldAlready {
  readonly refused: 'role-held-already';
  readonly grantId: string;
}

/** The role looks after the municipality as a whole and cannot be given for a unit. */
export interface RoleNeedsMunicipality {
  readonly refused: 'role-needs-municipality';
  readonly role: GivenRole;
}

/** The days lie in the past, or end before they begin. */
export interface SpanOver {
  readonly refused: 'span-over';
  readonly to: CalendarDate;
}

/** The role was ended before. */
export interface GrantEnded {
  readonly refused: 'grant-ended';
}

/** Without an administrator nobody could give roles any more. */
export interface LastAdministrator {
  readonly refused: 'last-administrator';
}

/** Whoever is deputised for leads the unit in all of these days; this person does not. */
export interface DeputyForNoLeader {
  readonly refused: 'deputy-for-no-leader';
  readonly personId: string;
}

/** Nobody is one's own deputy. */
export interface DeputyForOneself {
  readonly refused: 'deputy-for-oneself';
}

/** A deputy works in the municipality or signs in to it; this person does neither. */
export interface DeputyNotThere {
  readonly refused: 'deputy-not-there';
  readonly personId: string;
}

export type AccessRefusal =
  | RoleForOneself
  | RoleHeldAlready
  | RoleNeedsMunicipality
  | SpanOver
  | GrantEnded
  | LastAdministrator
  | DeputyForNoLeader
  | DeputyForOneself
  | DeputyNotThere;

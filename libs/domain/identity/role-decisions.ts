import type { CalendarDate, Instant } from '../time';
import type {
  DeputyForNoLeader,
  DeputyForOneself,
  DeputyNotThere,
  GrantEnded,
  LastAdministrator,
  RoleForOneself,
  RoleHeldAlready,
  RoleNeedsMunicipality,
  SpanOver,
} from './access-refusals';
import type { GivenRole } from './permissions';

/** From the first day to the last, with it; null runs on. */
export interface GrantSpan {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** A role as it was given: for a unit or, with null, the municipality; one's own or as somebody's deputy. */
export interface RoleGrant extends GrantSpan {
  readonly id: string;
  readonly personId: string;
  readonly role: GivenRole;
  readonly unitId: string | null;
  readonly deputyForPersonId: string | null;
  /** Ended by somebody before its last day; null otherwise. */
  readonly endedAt: Instant | null;
}

export const grantStates = ['current', 'coming', 'ended'] as const;
export type GrantState = (typeof grantStates)[number];

/** Whether a role holds on a day. */
export function grantStateOn(
  grant: GrantSpan & { readonly endedAt: unknown },
  today: CalendarDate,
): GrantState {
  if (grant.endedAt !== null || (grant.validTo !== null && grant.validTo < today)) {
    return 'ended';
  }
  return grant.validFrom > today ? 'coming' : 'current';
}

/** A role to give. */
export interface RoleToGive extends GrantSpan {
  readonly personId: string;
  readonly role: GivenRole;
  readonly unitId: string | null;
}

/** Roles that look after the municipality as one. */
const rolesOfMunicipality: readonly GivenRole[] = ['administrator'];

/**
 * Gives a role. Whoever gives it may: that is decided by the permission. Refusals: `role-for-oneself`,
 * `role-needs-municipality`, `span-over`, `role-held-already`.
 */
export function giveRole(asked: {
  readonly role: RoleToGive;
  readonly byPersonId: string | null;
  /** Every role of the person. */
  readonly held: readonly RoleGrant[];
  readonly today: CalendarDate;
}): RoleToGive | RoleForOneself | RoleNeedsMunicipality | SpanOver | RoleHeldAlready {
  const { role, byPersonId, held, today } = asked;
  if (role.personId === byPersonId) {
    return { refused: 'role-for-oneself' };
  }
  if (rolesOfMunicipality.includes(role.role) && role.unitId !== null) {
    return { refused: 'role-needs-municipality', role: role.role };
  }
  return spanOver(role, today) ?? heldAlready(role, held) ?? role;
}

/** Standing in for a leader of a unit, from a day to a day. */
export interface Deputyship {
  readonly personId: string;
  readonly forPersonId: string;
  readonly unitId: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
}

/**
 * Makes somebody a leader's deputy: for these days they may what the leader may in the unit, on the leader's behalf.
 * Refusals: `deputy-for-oneself`, `role-for-oneself` when somebody who does not lead the unit makes oneself a deputy,
 * `deputy-not-there`, `deputy-for-no-leader`, `span-over`, `role-held-already`.
 */
export function addDeputy(asked: {
  readonly deputyship: Deputyship;
  readonly byPersonId: string | null;
  /** Whether the deputy works in the municipality or signs in to it. */
  readonly isThere: boolean;
  /** The leader's own roles that reach the unit. */
  readonly leaderGrants: readonly RoleGrant[];
  /** The deputy's roles. */
  readonly held: readonly RoleGrant[];
  readonly today: CalendarDate;
}):
  | Deputyship
  | DeputyForOneself
  | RoleForOneself
  | DeputyNotThere
  | DeputyForNoLeader
  | SpanOver
  | RoleHeldAlready {
  const { deputyship, byPersonId, isThere, leaderGrants, held, today } = asked;
  const { personId, forPersonId, unitId } = deputyship;
  if (personId === forPersonId) {
    return { refused: 'deputy-for-oneself' };
  }
  if (personId === byPersonId) {
    return { refused: 'role-for-oneself' };
  }
  if (!isThere) {
    return { refused: 'deputy-not-there', personId };
  }
  const leads = leaderGrants.some(
    (grant) =>
      grant.role === 'leader' &&
      grant.personId === forPersonId &&
      grant.deputyForPersonId === null &&
      grant.endedAt === null &&
      grant.validFrom <= deputyship.validFrom &&
      (grant.validTo === null || grant.validTo >= deputyship.validTo),
  );
  if (!leads) {
    return { refused: 'deputy-for-no-leader', personId: forPersonId };
  }
  const { validFrom, validTo } = deputyship;
  const asLeader = { personId, role: 'leader' as const, unitId, validFrom, validTo };
  return (
    spanOver(deputyship, today) ??
    heldAlready(asLeader, held) ??
    heldAlready({ ...asLeader, deputyForPersonId: forPersonId }, held) ??
    deputyship
  );
}

/**
 * Ends a role at once. Refusals: `grant-ended`, `last-administrator` when nobody else holds that role from now on
 * without an end.
 */
export function endGrant(asked: {
  readonly grant: RoleGrant;
  /** Every administrator's role. */
  readonly administrators: readonly RoleGrant[];
  readonly today: CalendarDate;
  readonly now: Instant;
}): { readonly endedAt: Instant } | GrantEnded | LastAdministrator {
  const { grant, administrators, today, now } = asked;
  if (grantStateOn(grant, today) === 'ended') {
    return { refused: 'grant-ended' };
  }
  return isLastAdministrator(grant, administrators, today)
    ? { refused: 'last-administrator' }
    : { endedAt: now };
}

/** Whether nobody would be administrator for good without this role. */
export function isLastAdministrator(
  grant: RoleGrant,
  administrators: readonly RoleGrant[],
  today: CalendarDate,
): boolean {
  const stays = (one: RoleGrant) =>
    one.role === 'administrator' && one.validTo === null && grantStateOn(one, today) === 'current';
  return stays(grant) && !administrators.some((one) => one.personId !== grant.personId && stays(one));
}

function spanOver({ validFrom, validTo }: GrantSpan, today: CalendarDate): SpanOver | null {
  return validTo !== null && (validTo < today || validTo < validFrom)
    ? { refused: 'span-over', to: validTo }
    : null;
}

/** Whoever holds the role in their own right needs nobody's; whoever is a deputy may be another's too. */
function heldAlready(
  role: RoleToGive & { readonly deputyForPersonId?: string },
  held: readonly RoleGrant[],
): RoleHeldAlready | null {
  const same = held.find(
    (grant) =>
      grant.role === role.role &&
      grant.unitId === role.unitId &&
      grant.endedAt === null &&
      grant.deputyForPersonId === (role.deputyForPersonId ?? null) &&
      grant.validFrom <= (role.validTo ?? lastOfTime) &&
      (grant.validTo ?? lastOfTime) >= role.validFrom,
  );
  return same === undefined ? null : { refused: 'role-held-already', grantId: same.id };
}

/** Later than any day; days are compared as text. */
const lastOfTime = '9999-12-31';

/** What somebody is in the municipality. */
export const roles = [
  'team-member',
  'substitute',
  'planner',
  'leader',
  'hr',
  'payroll',
  'union-representative',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Roles that come from a job and end with it; nobody gives them. */
export const rolesOfEmployment = ['team-member', 'substitute'] as const satisfies readonly Role[];

/** Roles that somebody gives, for a unit and those under it or for the whole municipality. */
export const givenRoles = [
  'planner',
  'leader',
  'hr',
  'payroll',
  'union-representative',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];
export type GivenRole = (typeof givenRoles)[number];

/**
 * How far a permission reaches: `own` is what is the person's own, in the units of the grant; `unit` is everything
 * in the grant's unit and those under it, which is all of them for a role in the whole municipality; `municipality`
 * is what belongs to the municipality as one, and needs a role in the whole of it.
 */
export type Scope = 'own' | 'unit' | 'municipality';

type Row = Readonly<Partial<Record<Role, Scope>>>;

/** Who may do what: the only table. What is not in it is refused. */
const table = {
  'see-unit': everyRole('unit'),
  'see-own-roster': jobHolders('own'),
  'see-team-roster': { ...jobHolders('unit'), planner: 'unit', leader: 'unit', hr: 'unit' },
  'propose-swap': jobHolders('own'),
  'change-roster': { planner: 'unit', leader: 'unit' },
  'approve-week': { leader: 'unit' },
  'see-balances': { leader: 'unit', hr: 'unit' },
  'see-absence': { leader: 'unit', hr: 'unit', payroll: 'unit' },
  'see-payroll': { leader: 'unit', payroll: 'unit' },
  import: { planner: 'unit', leader: 'unit', hr: 'unit' },
  'see-agreements': everyRole('unit'),
  'see-fairness': { planner: 'unit', leader: 'unit', hr: 'unit', 'union-representative': 'unit' },
  'see-people': { planner: 'unit', leader: 'unit', hr: 'unit', administrator: 'unit', auditor: 'unit' },
  'manage-competences': { planner: 'unit', leader: 'unit', hr: 'unit' },
  'manage-deputies': { leader: 'unit', hr: 'unit', administrator: 'unit' },
  'manage-people': { hr: 'unit', administrator: 'unit' },
  'manage-units': { hr: 'unit', administrator: 'unit' },
  'manage-access': { administrator: 'unit' },
  'see-access': { leader: 'unit', hr: 'unit', administrator: 'unit', auditor: 'unit' },
  'review-access': { leader: 'unit' },
  'arrange-access-review': { hr: 'unit', administrator: 'unit' },
  'manage-sign-in': { administrator: 'municipality' },
  'sync-organisation': { hr: 'municipality', administrator: 'municipality' },
  'see-audit': { leader: 'unit', hr: 'unit', auditor: 'unit', administrator: 'unit' },
  'verify-log': { auditor: 'municipality', administrator: 'municipality' },
  'manage-retention': { hr: 'municipality', administrator: 'municipality' },
  'evaluate-plan': everyRole('own'),
} as const satisfies Readonly<Record<string, Row>>;

function everyRole(scope: Scope): Row {
  return Object.fromEntries(roles.map((role) => [role, scope]));
}

/** What whoever works in the roster has: both kinds of employment. */
function jobHolders(scope: Scope): Row {
  return Object.fromEntries(rolesOfEmployment.map((role) => [role, scope]));
}

export type Permission = keyof typeof table;

/** Every permission there is, in the table's order. */
export const permissions = Object.keys(table) as readonly Permission[];

/** A role somebody holds in a unit, or in the whole municipality when the unit is null. */
export interface Grant {
  readonly role: Role;
  readonly unitId: string | null;
}

/** A grant as it is held: one's own, or as somebody's deputy. */
export interface HeldGrant extends Grant {
  /** Whose deputy this makes the holder; null is the holder's own. */
  readonly deputyForPersonId: string | null;
}

/** How far a role's permission reaches, or null when the role does not have it. */
export function scopeOf(role: Role, permission: Permission): Scope | null {
  const row: Row = table[permission];
  return row[role] ?? null;
}

/**
 * Whether the grants allow something in a unit; with null for the unit, whether they allow it anywhere.
 * A grant for a unit does not reach the units under it by itself: whoever gives the grants lists those too.
 */
export function mayDo(grants: readonly Grant[], permission: Permission, unitId: string | null): boolean {
  return grants.some((grant) => reaches(grant, permission, unitId));
}

/** Whether the grants allow something in every unit there is and will be: it needs a role in the municipality. */
export function mayDoEverywhere(grants: readonly Grant[], permission: Permission): boolean {
  return grants.some(({ role, unitId }) => unitId === null && scopeOf(role, permission) !== null);
}

/**
 * For whom somebody acts who uses a permission: null when a grant of the person's own allows it, else the person
 * whose deputy the deciding grant makes them. Null also when nothing allows it.
 */
export function actsFor(
  grants: readonly HeldGrant[],
  permission: Permission,
  unitId: string | null,
): string | null {
  const deciding = grants.filter((grant) => reaches(grant, permission, unitId));
  const isOwn = deciding.some(({ deputyForPersonId }) => deputyForPersonId === null);
  return isOwn ? null : (deciding[0]?.deputyForPersonId ?? null);
}

/** The permissions the grants give in a unit, or anywhere with null. */
export function permissionsIn(grants: readonly Grant[], unitId: string | null): readonly Permission[] {
  return permissions.filter((permission) => mayDo(grants, permission, unitId));
}

/** The units in which the grants allow something; null is every unit. */
export function unitsWith(grants: readonly Grant[], permission: Permission): readonly string[] | null {
  const units = grants.filter(({ role }) => scopeOf(role, permission) !== null).map(({ unitId }) => unitId);
  return units.includes(null) ? null : [...new Set(units.filter((unitId) => unitId !== null))];
}

function reaches(grant: Grant, permission: Permission, unitId: string | null): boolean {
  const scope = scopeOf(grant.role, permission);
  if (scope === null) {
    return false;
  }
  if (scope === 'municipality') {
    return grant.unitId === null;
  }
  return unitId === null || grant.unitId === null || grant.unitId === unitId;
}

/** What somebody is in the municipality. A team member is whoever holds a current employment. */
export const roles = ['team-member', 'leader', 'hr', 'payroll'] as const;
export type Role = (typeof roles)[number];

/**
 * How far a permission reaches: `own` is what is the person's own in the grant's unit, `unit` is everything in
 * the grant's unit, `municipality` is not bound to a unit.
 */
export type Scope = 'own' | 'unit' | 'municipality';

/** Who may do what: the only table. What is not in it is refused. */
const table = {
  'see-unit': { 'team-member': 'unit', leader: 'unit', hr: 'unit', payroll: 'unit' },
  'see-own-roster': { 'team-member': 'own' },
  'see-team-roster': { 'team-member': 'unit', leader: 'unit', hr: 'unit' },
  'propose-swap': { 'team-member': 'own' },
  'change-roster': { leader: 'unit' },
  'approve-week': { leader: 'unit' },
  'see-payroll': { leader: 'unit', payroll: 'unit' },
  'see-audit': { leader: 'unit', hr: 'unit' },
  import: { leader: 'unit', hr: 'unit' },
  'evaluate-plan': {
    'team-member': 'municipality',
    leader: 'municipality',
    hr: 'municipality',
    payroll: 'municipality',
  },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Role, Scope>>>>>;

export type Permission = keyof typeof table;

/** Every permission there is, in the table's order. */
export const permissions = Object.keys(table) as readonly Permission[];

/** A role somebody holds in a unit, or in the whole municipality when the unit is null. */
export interface Grant {
  readonly role: Role;
  readonly unitId: string | null;
}

/** How far a role's permission reaches, or null when the role does not have it. */
export function scopeOf(role: Role, permission: Permission): Scope | null {
  const row: Readonly<Partial<Record<Role, Scope>>> = table[permission];
  return row[role] ?? null;
}

/**
 * Whether the grants allow something in a unit; with null for the unit, whether they allow it anywhere.
 * A grant for a unit does not reach the units under it: whoever gives the grants lists those too.
 */
export function mayDo(grants: readonly Grant[], permission: Permission, unitId: string | null): boolean {
  return grants.some((grant) => {
    const scope = scopeOf(grant.role, permission);
    if (scope === null) {
      return false;
    }
    return unitId === null || scope === 'municipality' || grant.unitId === null || grant.unitId === unitId;
  });
}

/** The permissions the grants give in a unit, or anywhere with null. */
export function permissionsIn(grants: readonly Grant[], unitId: string | null): readonly Permission[] {
  return permissions.filter((permission) => mayDo(grants, permission, unitId));
}

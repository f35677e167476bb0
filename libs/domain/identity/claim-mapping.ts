import type { GivenRole } from './permissions';

/** What an identity provider says of somebody: plain JSON, whatever it chooses to send. */
export type Claims = Readonly<Record<string, unknown>>;

/** Whoever has this value among a claim's values holds a role: in a unit and those under it, or everywhere. */
export interface ClaimMapping {
  /** The claim's name; nested ones with dots, such as `realm_access.roles`. */
  readonly claim: string;
  readonly value: string;
  readonly role: GivenRole;
  /** Null is the whole municipality. */
  readonly unitId: string | null;
}

/** A role that comes out of somebody's claims. */
export interface MappedRole {
  readonly role: GivenRole;
  readonly unitId: string | null;
}

/**
 * The roles that the claims give, each once, in the order of the mappings. Values are compared exactly and as
 * text; a list of values counts as each of them. Nothing comes out of a claim that is not there.
 */
export function rolesFromClaims(claims: Claims, mappings: readonly ClaimMapping[]): readonly MappedRole[] {
  const given = mappings.filter(({ claim, value }) => valuesOf(claims, claim).includes(value));
  const once = new Map(given.map(({ role, unitId }) => [`${role} ${unitId ?? ''}`, { role, unitId }]));
  return [...once.values()];
}

/** A claim's values as text. A name with dots is looked for as it stands before it is taken as a path. */
function valuesOf(claims: Claims, name: string): readonly string[] {
  const found = Object.hasOwn(claims, name) ? claims[name] : valueAt(claims, name.split('.'));
  const values: readonly unknown[] = Array.isArray(found) ? found : [found];
  return values.filter(isPlain).map(String);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return value;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
    return undefined;
  }
  return valueAt((value as Readonly<Record<string, unknown>>)[key], rest);
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** What to do with the roles that came from the provider before. */
export interface RoleChanges<Held extends MappedRole> {
  readonly begin: readonly MappedRole[];
  readonly end: readonly Held[];
}

/** What brings the roles somebody holds from the provider to those that come out of the claims now. */
export function roleChanges<Held extends MappedRole>(
  held: readonly Held[],
  wanted: readonly MappedRole[],
): RoleChanges<Held> {
  const isIn = (roles: readonly MappedRole[]) => (one: MappedRole) =>
    roles.some(({ role, unitId }) => role === one.role && unitId === one.unitId);
  const [isHeld, isWanted] = [isIn(held), isIn(wanted)];
  return {
    begin: wanted.filter((role) => !isHeld(role)),
    end: held.filter((role) => !isWanted(role)),
  };
}

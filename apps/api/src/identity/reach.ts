import { mayDo, mayDoEverywhere, type Permission } from '@rulleplan/domain/identity';
import type { Reach, ReachedUnits } from '../shared/row-context';
import type { Caller } from './caller';

/** How far row-level security lets a caller: the units of the grants, whatever they allow there, and own rows. */
export function reachOf({ person, grants }: Caller): Reach {
  return {
    personId: person.id,
    units: unitsWith('see-unit', grants),
    absenceUnits: unitsWith('see-absence', grants),
  };
}

function unitsWith(permission: Permission, grants: Caller['grants']): ReachedUnits {
  if (mayDoEverywhere(grants, permission)) return '*';
  const allowing = grants.filter((grant) => mayDo([grant], permission, grant.unitId));
  return allowing.flatMap(({ unitId }) => unitId ?? []);
}

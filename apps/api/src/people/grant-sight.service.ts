import { Injectable } from '@nestjs/common';
import { grantStateOn } from '@rulleplan/domain/identity';
import { dateOf } from '@rulleplan/domain/time';
import { AccessService } from '../identity/access.service';
import type { StoredGrant } from '../identity/role-grants.service';
import { Clock } from '../shared/clock';

/** Which roles the caller may see and end. */
@Injectable()
export class GrantSightService {
  constructor(
    private readonly access: AccessService,
    private readonly clock: Clock,
  ) {}

  /** A role in a unit is seen with the permission there; the municipality's by whoever has it in all of it. */
  sees({ unitId }: Pick<StoredGrant, 'unitId'>): boolean {
    return unitId === null ? this.access.mayEverywhere('see-access') : this.access.may('see-access', unitId);
  }

  /** Deputies are ended by whoever makes them, other roles by administrators; what a provider says only there. */
  mayEnd(grant: StoredGrant): boolean {
    if (grantStateOn(grant, dateOf(this.clock.now())) === 'ended') {
      return false;
    }
    return grant.deputyForPersonId !== null && grant.unitId !== null
      ? this.access.may('manage-deputies', grant.unitId)
      : this.mayGive(grant.unitId);
  }

  /** Roles are given by administrators of the unit, or of the municipality with null. */
  mayGive(unitId: string | null): boolean {
    return unitId === null
      ? this.access.mayEverywhere('manage-access')
      : this.access.may('manage-access', unitId);
  }
}

import { Injectable } from '@nestjs/common';
import { isRefused } from '@rulleplan/domain/decision';
import {
  giveRole,
  grantStateOn,
  roleChanges,
  rolesFromClaims,
  type Claims,
  type MappedRole,
} from '@rulleplan/domain/identity';
import { dateOf } from '@rulleplan/domain/time';
import { RoleGrantsService, type StoredGrant } from '../identity/role-grants.service';
import { RoleRecordService } from '../people/role-record.service';
import { RoleStepsService } from '../people/role-steps.service';
import { Clock } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import { ClaimMappingRepository } from './claim-mapping.repository';

/** The roles that somebody holds because the identity provider says so. */
@Injectable()
export class ClaimedRolesService {
  constructor(
    private readonly mappings: ClaimMappingRepository,
    private readonly grants: RoleGrantsService,
    private readonly steps: RoleStepsService,
    private readonly records: RoleRecordService,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the roles that come out of the claims and ends those that no longer do. Roles given by hand stay; one
   * that is held by hand is not given again, and the last administrator stays administrator. Who no longer leads
   * has no deputies any more.
   */
  async bringToClaims(personId: string, claims: Claims): Promise<void> {
    await this.steps.locked(personId);
    const today = dateOf(this.clock.now());
    const held = (await this.grants.ofPerson(personId)).filter(
      (grant) => grant.personId === personId && grantStateOn(grant, today) === 'current',
    );
    const { begin, end } = roleChanges(
      held.filter(({ source }) => source === 'openid-connect'),
      rolesFromClaims(claims, await this.mappings.all()),
    );
    for (const grant of end) {
      await this.endRole(grant);
    }
    for (const role of begin) {
      await this.begin(personId, role, held);
    }
  }

  private async begin(personId: string, mapped: MappedRole, held: readonly StoredGrant[]): Promise<void> {
    const today = dateOf(this.clock.now());
    const role = { ...mapped, personId, validFrom: today, validTo: null };
    const decided = giveRole({ role, byPersonId: null, held, today });
    if (isRefused(decided)) {
      return;
    }
    const added = await this.grants.add({
      ...decided,
      deputyForPersonId: null,
      source: 'openid-connect',
      givenByPersonId: null,
    });
    await this.records.record('role-given', null, added, null);
  }

  private async endRole({ id }: StoredGrant): Promise<void> {
    try {
      await this.steps.endIfHeld(id, null);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { isRefused } from '@rulleplan/domain/decision';
import {
  endGrant,
  giveRole,
  grantStateOn,
  roleChanges,
  rolesFromClaims,
  type Claims,
  type MappedRole,
} from '@rulleplan/domain/identity';
import { dateOf } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { RoleGrantsService, type StoredGrant } from '../identity/role-grants.service';
import { Clock } from '../shared/clock';
import { ClaimMappingRepository } from './claim-mapping.repository';

/** The roles that somebody holds because the identity provider says so. */
@Injectable()
export class ClaimedRolesService {
  constructor(
    private readonly mappings: ClaimMappingRepository,
    private readonly grants: RoleGrantsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the roles that come out of the claims and ends those that no longer do. Roles given by hand stay; one
   * that is held by hand is not given again, and the last administrator stays administrator.
   */
  async bringToClaims(personId: string, claims: Claims): Promise<void> {
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
    await this.record('role-given', added);
  }

  private async endRole(grant: StoredGrant): Promise<void> {
    const now = this.clock.now();
    const administrators = await this.grants.lockAdministrators();
    const decided = endGrant({ grant, administrators, today: dateOf(now), now });
    if (isRefused(decided)) {
      return;
    }
    await this.record('role-ended', await this.grants.end(grant.id, decided.endedAt));
  }

  private async record(
    action: 'role-given' | 'role-ended',
    { personId, role, unitId, source }: StoredGrant,
  ): Promise<void> {
    const facts = { role, unitId, source };
    await this.audit.record(
      {
        action,
        subject: 'person',
        subjectId: personId,
        unitId,
        before: action === 'role-given' ? null : facts,
        after: action === 'role-given' ? facts : null,
        remark: null,
      },
      'system',
    );
  }
}

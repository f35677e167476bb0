import { Injectable } from '@nestjs/common';
import { endGrant, grantStateOn } from '@rulleplan/domain/identity';
import { unitsUnder } from '@rulleplan/domain/organisation';
import { dateOf, type Instant } from '@rulleplan/domain/time';
import { RoleGrantsService, type StoredGrant } from '../identity/role-grants.service';
import { OrganisationService } from '../organisation/organisation.service';
import { RosterService } from '../roster/roster.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { RoleRecordService } from './role-record.service';

/** What becomes of roles. Whoever calls this has made sure that it may be done. */
@Injectable()
export class RoleStepsService {
  constructor(
    private readonly grants: RoleGrantsService,
    private readonly organisation: OrganisationService,
    private readonly roster: RosterService,
    private readonly records: RoleRecordService,
    private readonly clock: Clock,
  ) {}

  /** Roles of one person are given and ended one after the other. */
  async locked(personId: string): Promise<void> {
    await this.roster.lockForChange({ unitIds: [], personIds: [personId] });
  }

  /** Ends a role at once, and with a leader's own role the deputies of that leader there. */
  async end(grantId: string, remark: string | null): Promise<StoredGrant> {
    const { personId } = await this.grants.grant(grantId);
    await this.locked(personId);
    const administrators = await this.grants.lockAdministrators();
    const grant = await this.grants.grant(grantId);
    const { endedAt } = granted(
      endGrant({ grant, administrators, today: dateOf(this.clock.now()), now: this.clock.now() }),
    );
    const ended = await this.grants.end(grantId, endedAt);
    await this.records.record('role-ended', grant, ended, remark);
    await this.endDeputiesOf(grant, endedAt);
    return ended;
  }

  /** As `end`; a role that has ended with another one, or with the last job, has done so already. */
  async endIfHeld(grantId: string, remark: string | null): Promise<void> {
    const grant = await this.grants.grant(grantId);
    if (grantStateOn(grant, dateOf(this.clock.now())) !== 'ended') await this.end(grantId, remark);
  }

  /** Nobody stands in for somebody who does not lead. */
  private async endDeputiesOf({ personId, role, unitId }: StoredGrant, endedAt: Instant): Promise<void> {
    if (role !== 'leader') {
      return;
    }
    const grants = await this.grants.ofPerson(personId);
    const led = unitId === null ? null : unitsUnder(unitId, await this.organisation.allUnits());
    const deputies = grants.filter(
      (grant) =>
        grant.deputyForPersonId === personId &&
        grant.endedAt === null &&
        (led === null || (grant.unitId !== null && led.includes(grant.unitId))),
    );
    for (const deputy of deputies) {
      const ended = await this.grants.end(deputy.id, endedAt);
      await this.records.record('role-ended', deputy, ended, null);
    }
  }
}

import { Injectable } from '@nestjs/common';
import { addDeputy, giveRole } from '@rulleplan/domain/identity';
import { unitsUnder } from '@rulleplan/domain/organisation';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { AccessService } from '../identity/access.service';
import { AccountService } from '../identity/account.service';
import { RoleGrantsService, type StoredGrant } from '../identity/role-grants.service';
import { EmploymentsService } from '../organisation/employments.service';
import { OrganisationService } from '../organisation/organisation.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { notFound, RefusedError } from '../shared/refused-error';
import type { AddDeputyRequest, GiveRoleRequest } from './dto/grant.request';
import type { GrantsQuery } from './dto/people.query';
import {
  roleGrantResponse,
  type RoleGrantPageResponse,
  type RoleGrantResponse,
} from './dto/role-grant.response';
import { GrantSightService } from './grant-sight.service';
import { PeopleRepository } from './people.repository';
import { RoleRecordService } from './role-record.service';
import { RoleStepsService } from './role-steps.service';

const pageSize = 100;

/** Roles and deputies: who holds which, giving and ending them. */
@Injectable()
export class RolesService {
  constructor(
    private readonly grants: RoleGrantsService,
    private readonly sight: GrantSightService,
    private readonly people: PeopleRepository,
    private readonly employments: EmploymentsService,
    private readonly organisation: OrganisationService,
    private readonly accounts: AccountService,
    private readonly steps: RoleStepsService,
    private readonly access: AccessService,
    private readonly records: RoleRecordService,
    private readonly clock: Clock,
  ) {}

  /** The roles the caller may see, a page at a time, by the people's names. */
  async page({ unitId, ended, cursor }: GrantsQuery): Promise<RoleGrantPageResponse> {
    const found = await this.grants.page({
      unitIds: unitId === undefined ? this.access.unitsWith('see-access') : [unitId],
      ended: ended ?? 'without',
      today: this.today,
      after: cursor ?? null,
      limit: pageSize + 1,
    });
    const shown = found.slice(0, pageSize);
    return {
      grants: shown.map((grant) => this.shown(grant)),
      nextCursor: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  async give(request: GiveRoleRequest): Promise<RoleGrantResponse> {
    const { personId, role, unitId, validFrom } = request;
    if (unitId === null) {
      this.access.demandEverywhere('manage-access');
    } else {
      this.access.demand('manage-access', unitId);
    }
    await this.locked(personId);
    const given = granted(
      giveRole({
        role: { personId, role, unitId, validFrom, validTo: request.validTo ?? null },
        byPersonId: this.access.caller.person.id,
        held: await this.heldBy(personId),
        today: this.today,
      }),
    );
    return this.add({ ...given, deputyForPersonId: null }, 'role-given', request.remark ?? null);
  }

  /** Leaders name their own deputies; HR and administrators those of every leader of the unit. */
  async addDeputy(unitId: string, request: AddDeputyRequest): Promise<RoleGrantResponse> {
    const { personId, forPersonId, from, to } = request;
    this.access.demand('manage-deputies', unitId);
    if (this.access.onBehalfOf('manage-deputies', unitId) !== null) {
      // Whoever stands in for somebody cannot pass that on.
      throw new RefusedError({ refused: 'not-allowed', permission: 'manage-deputies' });
    }
    await this.locked(personId);
    const units = await this.organisation.allUnits();
    const leaderGrants = (await this.grants.ofPerson(forPersonId)).filter(
      (grant) => grant.unitId === null || unitsUnder(grant.unitId, units).includes(unitId),
    );
    const deputyship = granted(
      addDeputy({
        deputyship: { personId, forPersonId, unitId, validFrom: from, validTo: to },
        byPersonId: this.access.caller.person.id,
        isThere: await this.isThere(personId, to),
        leaderGrants,
        held: await this.heldBy(personId),
        today: this.today,
      }),
    );
    const { forPersonId: deputyForPersonId, ...span } = deputyship;
    return this.add({ ...span, role: 'leader', deputyForPersonId }, 'deputy-added', request.remark ?? null);
  }

  /** Ends a role at once, and with a leader's own role the deputies of that leader there. */
  async end(grantId: string, remark: string | null): Promise<RoleGrantResponse> {
    const unlocked = await this.grants.grant(grantId);
    if (!this.sight.sees(unlocked)) {
      throw notFound();
    }
    await this.steps.locked(unlocked.personId);
    this.demandEnding(await this.grants.grant(grantId));
    const ended = await this.steps.end(grantId, remark);
    return this.shown(ended);
  }

  private demandEnding(grant: StoredGrant): void {
    if (grant.deputyForPersonId !== null && grant.unitId !== null) {
      this.access.demand('manage-deputies', grant.unitId);
    } else if (grant.unitId !== null) {
      this.access.demand('manage-access', grant.unitId);
    } else {
      this.access.demandEverywhere('manage-access');
    }
  }

  private async add(
    grant: Pick<StoredGrant, 'personId' | 'role' | 'unitId' | 'validFrom' | 'validTo' | 'deputyForPersonId'>,
    action: 'role-given' | 'deputy-added',
    remark: string | null,
  ): Promise<RoleGrantResponse> {
    const { personId, role, unitId, validFrom, validTo, deputyForPersonId } = grant;
    const added = await this.grants.add({
      personId,
      role,
      unitId,
      validFrom,
      validTo,
      deputyForPersonId,
      source: 'given',
      givenByPersonId: this.access.caller.person.id,
    });
    await this.records.record(action, null, added, remark);
    return this.shown(added);
  }

  /** Roles of one person are given and ended one after the other. */
  private async locked(personId: string): Promise<void> {
    if ((await this.people.person(personId)) === null) {
      throw notFound();
    }
    await this.steps.locked(personId);
  }

  private async heldBy(personId: string): Promise<StoredGrant[]> {
    const grants = await this.grants.ofPerson(personId);
    return grants.filter((grant) => grant.personId === personId);
  }

  private async isThere(personId: string, until: CalendarDate): Promise<boolean> {
    if ((await this.accounts.ofPerson(personId)) !== null) {
      return true;
    }
    const jobs = await this.employments.ofPerson(personId);
    return jobs.some(({ employedTo }) => employedTo === null || employedTo >= until);
  }

  private shown(grant: StoredGrant): RoleGrantResponse {
    return roleGrantResponse(grant, this.today, this.sight.mayEnd(grant));
  }

  private get today(): CalendarDate {
    return dateOf(this.clock.now());
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { grantStateOn, permissionsIn } from '@rulleplan/domain/identity';
import { closeUnit, placeUnit } from '@rulleplan/domain/organisation';
import { dateOf } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { RoleGrantsService, type StoredGrant } from '../identity/role-grants.service';
import { EmploymentsService } from '../organisation/employments.service';
import { OrganisationService, type UnitFacts } from '../organisation/organisation.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { RefusedError } from '../shared/refused-error';
import type { OrganisationUnitResponse } from './dto/organisation-unit.response';
import type { AddUnitRequest, ChangeUnitRequest, CloseUnitRequest } from './dto/unit.request';
import { PeopleRepository } from './people.repository';

interface Staffing {
  readonly leading: readonly StoredGrant[];
  readonly counts: ReadonlyMap<
    string,
    { readonly employmentCount: number; readonly substituteCount: number }
  >;
}

/** The tree of units: who leads what, and how it changes. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly employments: EmploymentsService,
    private readonly grants: RoleGrantsService,
    private readonly people: PeopleRepository,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Every unit the caller may see, with who leads it. */
  async tree(): Promise<OrganisationUnitResponse[]> {
    const all = await this.organisation.allUnits();
    const units = all.filter(({ id }) => this.access.may('see-unit', id));
    const staffing = await this.staffing();
    return units.map((unit) => this.shown(unit, staffing, units));
  }

  async add({ name, parentId, agreementId }: AddUnitRequest): Promise<OrganisationUnitResponse> {
    this.demandPlace(parentId);
    await this.organisation.lockTree();
    const units = await this.organisation.allUnits();
    granted(placeUnit({ unitId: null, parentId, units, today: this.today }));
    refuseTakenName(units, name, null);
    const id = randomUUID();
    await this.organisation.addUnit({ id, name, parentId, agreementId });
    const unit = await this.organisation.unit(id);
    await this.record('unit-added', null, unit, units);
    return this.changed(unit);
  }

  async change(
    unitId: string,
    { name, parentId, version }: ChangeUnitRequest,
  ): Promise<OrganisationUnitResponse> {
    await this.organisation.lockTree();
    const units = await this.organisation.allUnits();
    const before = await this.organisation.unit(unitId);
    if (parentId !== undefined && parentId !== before.parentId) {
      this.demandPlace(parentId);
      granted(placeUnit({ unitId, parentId, units, today: this.today }));
    }
    refuseTakenName(units, name ?? before.name, unitId);
    const wanted = {
      ...before,
      name: name ?? before.name,
      parentId: parentId === undefined ? before.parentId : parentId,
      version,
    };
    const unit = await this.organisation.changeUnit(wanted);
    await this.record('unit-changed', before, unit, units);
    return this.changed(unit);
  }

  async close(unitId: string, { lastDay, version }: CloseUnitRequest): Promise<OrganisationUnitResponse> {
    await this.organisation.lockTree();
    const units = await this.organisation.allUnits();
    const before = await this.organisation.unit(unitId);
    const employmentsAfter = await this.employments.countAfter(unitId, lastDay);
    const { closedOn } = granted(closeUnit({ unit: before, units, employmentsAfter, lastDay }));
    const unit = await this.organisation.changeUnit({ ...before, closedOn, version });
    await this.record('unit-closed', before, unit, units);
    return this.changed(unit);
  }

  /** Where a unit is put is decided by whoever manages that place too. */
  private demandPlace(parentId: string | null): void {
    if (parentId === null) {
      this.access.demandEverywhere('manage-units');
    } else {
      this.access.demand('manage-units', parentId);
    }
  }

  private leadershipOf(unitId: string, leading: readonly StoredGrant[]) {
    const here = leading.filter((grant) => grant.unitId === unitId);
    return {
      leaders: here
        .filter((grant) => grant.deputyForPersonId === null && grantStateOn(grant, this.today) === 'current')
        .map(({ personId, personName }) => ({ id: personId, name: personName })),
      deputies: here.flatMap((grant) =>
        grant.deputyForPersonId === null || grant.validTo === null
          ? []
          : {
              grantId: grant.id,
              person: { id: grant.personId, name: grant.personName },
              forPerson: { id: grant.deputyForPersonId, name: grant.deputyForName ?? '' },
              from: grant.validFrom,
              to: grant.validTo,
            },
      ),
    };
  }

  private async staffing(): Promise<Staffing> {
    const counts = await this.people.headCounts(this.today);
    return {
      leading: await this.grants.leadersFrom(this.today),
      counts: new Map(counts.map((count) => [count.unitId, count])),
    };
  }

  private shown(
    unit: UnitFacts,
    { leading, counts }: Staffing,
    seen: readonly UnitFacts[],
  ): OrganisationUnitResponse {
    const { id, name, parentId, agreementId, closedOn, version } = unit;
    return {
      id,
      name,
      parentId: seen.some((other) => other.id === parentId) ? parentId : null,
      agreementId,
      closedOn,
      version,
      ...this.leadershipOf(id, leading),
      employmentCount: counts.get(id)?.employmentCount ?? 0,
      substituteCount: counts.get(id)?.substituteCount ?? 0,
      permissions: [...permissionsIn(this.access.caller.grants, id)],
    };
  }

  /** A unit as it is after a change. One that is new is reached as the unit it lies under. */
  private async changed(unit: UnitFacts): Promise<OrganisationUnitResponse> {
    const all = await this.organisation.allUnits();
    const seen = all.filter(({ id }) => this.access.may('see-unit', id));
    const shown = this.shown(unit, await this.staffing(), seen);
    const isNew = unit.parentId !== null && !seen.some(({ id }) => id === unit.id);
    return isNew
      ? { ...shown, permissions: [...permissionsIn(this.access.caller.grants, unit.parentId)] }
      : shown;
  }

  private async record(
    action: 'unit-added' | 'unit-changed' | 'unit-closed',
    before: UnitFacts | null,
    after: UnitFacts,
    units: readonly UnitFacts[],
  ): Promise<void> {
    const told = ({ name, parentId, agreementId, closedOn }: UnitFacts) => ({
      name,
      parent: units.find(({ id }) => id === parentId)?.name ?? null,
      agreement: agreementId,
      closedOn,
    });
    await this.audit.record({
      action,
      subject: 'unit',
      subjectId: after.id,
      unitId: after.id,
      before: before === null ? null : told(before),
      after: told(after),
      remark: null,
    });
  }

  private get today() {
    return dateOf(this.clock.now());
  }
}

function refuseTakenName(units: readonly UnitFacts[], name: string, ownId: string | null): void {
  if (units.some((unit) => unit.name === name && unit.id !== ownId)) {
    throw new RefusedError({ refused: 'unit-name-taken', name });
  }
}

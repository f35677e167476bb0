import { Injectable } from '@nestjs/common';
import { addEmployment, serveUnits, setCompetences } from '@rulleplan/domain/organisation';
import { AccessService } from '../identity/access.service';
import { EmploymentsService, type StoredEmployment } from '../organisation/employments.service';
import { OrganisationService, type UnitFacts } from '../organisation/organisation.service';
import { RosterService } from '../roster/roster.service';
import { granted } from '../shared/granted';
import type { AddEmploymentRequest, ChangeEmploymentRequest } from './dto/person.request';
import type { PersonDetailResponse } from './dto/person.response';
import { JobRecordService } from './job-record.service';
import { PeopleService } from './people.service';

/** People's jobs: a new one, and what may change of one that runs. */
@Injectable()
export class JobsService {
  constructor(
    private readonly people: PeopleService,
    private readonly employments: EmploymentsService,
    private readonly organisation: OrganisationService,
    private readonly roster: RosterService,
    private readonly access: AccessService,
    private readonly records: JobRecordService,
  ) {}

  async add(personId: string, request: AddEmploymentRequest): Promise<PersonDetailResponse> {
    await this.people.seen(personId);
    await this.begin(personId, request);
    return this.people.detail(personId);
  }

  /** Begins a job of a person who is known to be the caller's to manage. */
  async begin(personId: string, request: AddEmploymentRequest): Promise<StoredEmployment> {
    this.access.demand('manage-people', request.unitId);
    await this.roster.lockForChange({ unitIds: [request.unitId], personIds: [personId] });
    const job = {
      employedFrom: request.employedFrom,
      employedTo: request.employedTo ?? null,
      hourly: request.hourly ?? false,
    };
    const { serves } = granted(
      addEmployment({
        unit: await this.organisation.unit(request.unitId),
        job,
        held: await this.employments.ofPerson(personId),
        serves: await this.servable(request.servesUnitIds ?? []),
      }),
    );
    const { competences } = granted(setCompetences(request.competences ?? []));
    const added = await this.employments.add({
      ...job,
      personId,
      unitId: request.unitId,
      staffGroup: request.staffGroup,
      weeklyMinutes: request.weeklyMinutes,
      fixedNight: request.fixedNight ?? false,
      payrollId: request.payrollId ?? null,
      accountCoding: request.accountCoding ?? null,
      competences,
      serves,
    });
    await this.records.record('employment-added', null, added);
    return added;
  }

  /** Changes what has no date: payroll id, coding, and the units a substitute serves. */
  async change(employmentId: string, request: ChangeEmploymentRequest): Promise<PersonDetailResponse> {
    const before = await this.managed(employmentId);
    const serves =
      request.servesUnitIds === undefined
        ? before.serves
        : granted(serveUnits(before, await this.servable(request.servesUnitIds, before.serves))).serves;
    const after = await this.employments.change({
      ...before,
      payrollId: request.payrollId === undefined ? before.payrollId : request.payrollId,
      accountCoding: request.accountCoding === undefined ? before.accountCoding : request.accountCoding,
      serves,
      version: request.version,
    });
    await this.records.record('employment-changed', before, after, request.remark ?? null);
    return this.people.detail(before.personId);
  }

  /** A job that the caller manages. */
  async managed(employmentId: string): Promise<StoredEmployment> {
    const job = await this.employments.employment(employmentId);
    this.access.demand('manage-people', job.unitId);
    return job;
  }

  /** Whoever serves a unit sees its roster: only units the caller manages can be added or left. */
  private async servable(unitIds: readonly string[], before: readonly string[] = []): Promise<UnitFacts[]> {
    const changed = [
      ...unitIds.filter((id) => !before.includes(id)),
      ...before.filter((id) => !unitIds.includes(id)),
    ];
    for (const unitId of changed) {
      this.access.demand('manage-people', unitId);
    }
    const units = [];
    for (const unitId of unitIds) {
      units.push(await this.organisation.unit(unitId));
    }
    return units;
  }
}

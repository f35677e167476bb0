import { Injectable } from '@nestjs/common';
import { AccessService } from '../identity/access.service';
import { EmploymentsService, type StoredEmployment } from '../organisation/employments.service';
import type { EmploymentEndingResponse, EndingEffectResponse } from './dto/employment-ending.response';
import type {
  AddEmploymentRequest,
  ChangeEmploymentRequest,
  EndEmploymentRequest,
  MoveEmploymentRequest,
} from './dto/person.request';
import type { PersonDetailResponse } from './dto/person.response';
import { JobStepsService, type JobStep } from './job-steps.service';
import { PeopleService } from './people.service';

/** People's jobs, as those who manage people begin, change, end and move them. */
@Injectable()
export class JobsService {
  constructor(
    private readonly people: PeopleService,
    private readonly employments: EmploymentsService,
    private readonly steps: JobStepsService,
    private readonly access: AccessService,
  ) {}

  async add(personId: string, request: AddEmploymentRequest): Promise<PersonDetailResponse> {
    await this.people.seen(personId);
    await this.begin(personId, request);
    return this.people.detail(personId);
  }

  /** Begins a job of a person who is known to be the caller's to manage. */
  async begin(personId: string, request: AddEmploymentRequest): Promise<void> {
    this.access.demand('manage-people', request.unitId);
    this.demandServed(request.servesUnitIds ?? [], []);
    await this.steps.begin({
      personId,
      unitId: request.unitId,
      staffGroup: request.staffGroup,
      weeklyMinutes: request.weeklyMinutes,
      hourly: request.hourly ?? false,
      fixedNight: request.fixedNight ?? false,
      employedFrom: request.employedFrom,
      employedTo: request.employedTo ?? null,
      payrollId: request.payrollId ?? null,
      accountCoding: request.accountCoding ?? null,
      serves: request.servesUnitIds ?? [],
      competences: request.competences ?? [],
    });
  }

  /** Changes what has no date: payroll id, coding, and the units a substitute serves. */
  async change(employmentId: string, request: ChangeEmploymentRequest): Promise<PersonDetailResponse> {
    const job = await this.managed(employmentId);
    const serves = request.servesUnitIds ?? job.serves;
    this.demandServed(serves, job.serves);
    const details = {
      payrollId: request.payrollId === undefined ? job.payrollId : request.payrollId,
      accountCoding: request.accountCoding === undefined ? job.accountCoding : request.accountCoding,
      serves,
    };
    await this.steps.change(employmentId, details, stepOf(request));
    return this.people.detail(job.personId);
  }

  /** What ending the job would take with it. */
  async checkEnding(employmentId: string, { lastDay }: EndEmploymentRequest): Promise<EndingEffectResponse> {
    await this.managed(employmentId);
    return this.steps.effectOfEnd(employmentId, lastDay);
  }

  async end(employmentId: string, request: EndEmploymentRequest): Promise<EmploymentEndingResponse> {
    const { personId } = await this.managed(employmentId);
    const effect = await this.steps.end(employmentId, request.lastDay, stepOf(request));
    return { ...effect, person: await this.people.detail(personId) };
  }

  async move(employmentId: string, request: MoveEmploymentRequest): Promise<EmploymentEndingResponse> {
    const job = await this.managed(employmentId);
    const { unitId, from } = request;
    this.access.demand('manage-people', unitId);
    const move = {
      unitId,
      from,
      weeklyMinutes: request.weeklyMinutes ?? job.weeklyMinutes,
      staffGroup: request.staffGroup ?? job.staffGroup,
    };
    const { effect } = await this.steps.move(employmentId, move, stepOf(request));
    return { ...effect, person: await this.people.detail(job.personId) };
  }

  /** A job that the caller manages. */
  private async managed(employmentId: string): Promise<StoredEmployment> {
    const job = await this.employments.employment(employmentId);
    this.access.demand('manage-people', job.unitId);
    return job;
  }

  /** Whoever serves a unit sees its roster: only units the caller manages can be added or left. */
  private demandServed(unitIds: readonly string[], before: readonly string[]): void {
    const added = unitIds.filter((id) => !before.includes(id));
    const left = before.filter((id) => !unitIds.includes(id));
    for (const unitId of [...added, ...left]) {
      this.access.demand('manage-people', unitId);
    }
  }
}

function stepOf({ version, remark }: { version: number; remark?: string | null }): JobStep {
  return { version, remark: remark === undefined || remark === '' ? null : remark };
}

import { Injectable } from '@nestjs/common';
import {
  addEmployment,
  endEmployment,
  moveEmployment,
  serveUnits,
  setCompetences,
  type Competence,
} from '@rulleplan/domain/organisation';
import { addDays, dateOf, type CalendarDate } from '@rulleplan/domain/time';
import {
  EmploymentsService,
  type NewEmployment,
  type StoredEmployment,
} from '../organisation/employments.service';
import { OrganisationService, type UnitFacts } from '../organisation/organisation.service';
import { LeaverService } from '../roster/leaver.service';
import { RosterService } from '../roster/roster.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { SwapLapsingService } from '../swaps/swap-lapsing.service';
import { JobRecordService } from './job-record.service';
import { LeavingRolesService } from './leaving-roles.service';

/** Where a job goes on, from when, and on what terms. */
export interface JobMove {
  readonly unitId: string;
  readonly from: CalendarDate;
  readonly weeklyMinutes: number;
  readonly staffGroup: string;
}

/** What may change of a job that runs. */
export type JobDetails = Pick<StoredEmployment, 'payrollId' | 'accountCoding' | 'serves'>;

/** What whoever asks has looked at, and says of it. */
export interface JobStep {
  /** The version that was looked at; without one, whichever is there. */
  readonly version?: number;
  readonly remark?: string | null;
}

/** What the end of a job takes with it. */
export interface EndingEffect {
  readonly openedShifts: number;
  readonly lapsedSwaps: number;
  readonly endedRoles: number;
  readonly endsAccess: boolean;
}

/**
 * What becomes of jobs, whoever says so: a person at a page, or the organisation's source at night. Whoever calls
 * this has made sure that it may be done.
 */
@Injectable()
export class JobStepsService {
  constructor(
    private readonly employments: EmploymentsService,
    private readonly organisation: OrganisationService,
    private readonly roster: RosterService,
    private readonly leavers: LeaverService,
    private readonly swaps: SwapLapsingService,
    private readonly roles: LeavingRolesService,
    private readonly records: JobRecordService,
    private readonly clock: Clock,
  ) {}

  /** Begins a job. */
  async begin(job: NewEmployment): Promise<StoredEmployment> {
    const { personId, unitId } = job;
    await this.roster.lockForChange({ unitIds: [unitId], personIds: [personId] });
    const { serves } = granted(
      addEmployment({
        unit: await this.organisation.unit(unitId),
        job,
        held: await this.employments.ofPerson(personId),
        serves: await this.units(job.serves),
      }),
    );
    const { competences } = granted(setCompetences(job.competences));
    const added = await this.employments.add({ ...job, serves, competences });
    await this.records.record('employment-added', null, added);
    return added;
  }

  /** Changes what has no date. */
  async change(employmentId: string, details: JobDetails, step: JobStep = {}): Promise<void> {
    const before = await this.employments.employment(employmentId);
    const { serves } = granted(serveUnits(before, await this.units(details.serves)));
    const after = await this.employments.change(asked({ ...before, ...details, serves }, step));
    await this.records.record('employment-changed', before, after, step.remark ?? null);
  }

  /** Writes all that is held in a job. */
  async setCompetences(employmentId: string, held: readonly Competence[], step: JobStep = {}): Promise<void> {
    const before = await this.employments.employment(employmentId);
    const { competences } = granted(setCompetences(held));
    const after = await this.employments.change(asked({ ...before, competences }, step));
    await this.records.record('competences-set', before, after, step.remark ?? null);
  }

  /** What ending a job would take with it, or the refusal. */
  async effectOfEnd(employmentId: string, lastDay: CalendarDate): Promise<EndingEffect> {
    const job = await this.employments.employment(employmentId);
    await this.decideEnd(job, lastDay);
    const shiftIds = await this.leavers.shiftsAfter(job.id, lastDay);
    return effect(
      shiftIds,
      await this.swaps.countOpenWith(shiftIds),
      await this.roles.endingWith(job, lastDay),
    );
  }

  /** Ends a job: shifts after the last day become open, their swaps lapse, and with the last job the roles end. */
  async end(employmentId: string, lastDay: CalendarDate, step: JobStep = {}): Promise<EndingEffect> {
    const job = await this.locked(employmentId, []);
    const { employedTo } = await this.decideEnd(job, lastDay);
    const shiftIds = await this.leavers.shiftsAfter(job.id, lastDay);
    const lapsed = await this.swaps.lapseWith(shiftIds);
    await this.leavers.passOn(shiftIds, null, step.remark ?? null);
    const ended = await this.employments.change(asked({ ...job, employedTo }, step));
    await this.records.record('employment-ended', job, ended, step.remark ?? null);
    return effect(shiftIds, lapsed, await this.roles.endWith(job, lastDay));
  }

  /**
   * Ends a job the day before and begins another. In the same unit the shifts and the base plan's lines go along; to
   * another unit they stay behind, open.
   */
  async move(
    employmentId: string,
    { unitId, from, weeklyMinutes, staffGroup }: JobMove,
    step: JobStep = {},
  ): Promise<{ readonly begun: StoredEmployment; readonly effect: EndingEffect }> {
    const job = await this.locked(employmentId, [unitId]);
    const unit = await this.organisation.unit(unitId);
    const { ends, begins } = granted(
      moveEmployment({
        job,
        move: { unit, from, weeklyMinutes, staffGroup },
        lastClosedShiftOn: await this.leavers.lastClosedShiftOn(job.id),
        held: await this.employments.ofPerson(job.personId),
      }),
    );
    await this.employments.change(asked({ ...job, ...ends }, step));
    const serves = job.serves.filter((served) => served !== unitId);
    const terms = { unitId, weeklyMinutes, staffGroup, serves };
    const begun = await this.employments.add({ ...job, ...begins, ...terms });
    const shiftIds = await this.leavers.shiftsAfter(job.id, addDays(from, -1));
    const lapsed = await this.swaps.lapseWith(shiftIds);
    const stays = unitId === job.unitId;
    await this.leavers.passOn(shiftIds, stays ? begun.id : null, step.remark ?? null);
    if (stays) {
      await this.leavers.passLinesOn(job.id, begun.id);
    }
    await this.records.record('employment-moved', { ...job, ...ends }, begun, step.remark ?? null);
    return { begun, effect: effect(stays ? [] : shiftIds, lapsed, null) };
  }

  /** The job as it is once nobody else changes the person's shifts, nor closes weeks of the units. */
  private async locked(employmentId: string, unitIds: readonly string[]): Promise<StoredEmployment> {
    const { unitId, personId } = await this.employments.employment(employmentId);
    await this.roster.lockForChange({ unitIds: [...new Set([unitId, ...unitIds])], personIds: [personId] });
    return this.employments.employment(employmentId);
  }

  private async decideEnd(job: StoredEmployment, lastDay: CalendarDate) {
    return granted(
      endEmployment({
        job,
        lastDay,
        lastClosedShiftOn: await this.leavers.lastClosedShiftOn(job.id),
        unit: await this.organisation.unit(job.unitId),
        held: await this.employments.ofPerson(job.personId),
        today: dateOf(this.clock.now()),
      }),
    );
  }

  private async units(unitIds: readonly string[]): Promise<UnitFacts[]> {
    const units = [];
    for (const unitId of unitIds) {
      units.push(await this.organisation.unit(unitId));
    }
    return units;
  }
}

function asked(job: StoredEmployment, { version }: JobStep): StoredEmployment {
  return version === undefined ? job : { ...job, version };
}

function effect(
  openedShiftIds: readonly string[],
  lapsedSwaps: number,
  roles: readonly unknown[] | null,
): EndingEffect {
  return {
    openedShifts: openedShiftIds.length,
    lapsedSwaps,
    endedRoles: roles?.length ?? 0,
    endsAccess: roles !== null,
  };
}

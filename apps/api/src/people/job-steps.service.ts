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
import { EmploymentsService, type NewEmployment, type StoredEmployment } from '../organisation/employments.service';
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

/**
 * What becomes of jobs when the organisation's source says so. Whoever calls this has made sure that it may be done:
 * the night, in which it is done, is nobody who could be asked.
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
  async change(employmentId: string, details: JobDetails): Promise<void> {
    const before = await this.employments.employment(employmentId);
    const { serves } = granted(serveUnits(before, await this.units(details.serves)));
    const after = await this.employments.change({ ...before, ...details, serves });
    await this.records.record('employment-changed', before, after);
  }

  /** Writes all that is held in a job. */
  async setCompetences(employmentId: string, held: readonly Competence[]): Promise<void> {
    const before = await this.employments.employment(employmentId);
    const { competences } = granted(setCompetences(held));
    const after = await this.employments.change({ ...before, competences });
    await this.records.record('competences-set', before, after);
  }

  /** Ends a job: shifts after the last day become open, their swaps lapse, and with the last job the roles end. */
  async end(employmentId: string, lastDay: CalendarDate): Promise<void> {
    const job = await this.locked(employmentId, []);
    const { employedTo } = granted(
      endEmployment({
        job,
        lastDay,
        lastClosedShiftOn: await this.leavers.lastClosedShiftOn(job.id),
        unit: await this.organisation.unit(job.unitId),
        held: await this.employments.ofPerson(job.personId),
        today: dateOf(this.clock.now()),
      }),
    );
    const shiftIds = await this.leavers.shiftsAfter(job.id, lastDay);
    await this.swaps.lapseWith(shiftIds);
    await this.leavers.passOn(shiftIds, null, null);
    const ended = await this.employments.change({ ...job, employedTo });
    await this.records.record('employment-ended', job, ended);
    await this.roles.endWith(job, lastDay);
  }

  /** Ends a job the day before and begins another; in the same unit shifts and base plan lines go along. */
  async move(employmentId: string, { unitId, from, weeklyMinutes, staffGroup }: JobMove): Promise<StoredEmployment> {
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
    const ended = await this.employments.change({ ...job, ...ends });
    const { id: _id, version: _version, ...terms } = job;
    const serves = job.serves.filter((served) => served !== unitId);
    const begun = await this.employments.add({ ...terms, ...begins, unitId, weeklyMinutes, staffGroup, serves });
    const stays = unitId === job.unitId;
    const shiftIds = await this.leavers.shiftsAfter(job.id, addDays(from, -1));
    await this.swaps.lapseWith(shiftIds);
    await this.leavers.passOn(shiftIds, stays ? begun.id : null, null);
    if (stays) await this.leavers.passLinesOn(job.id, begun.id);
    await this.records.record('employment-moved', ended, begun);
    return begun;
  }

  /** The job as it is once nobody else changes the person's shifts, nor closes weeks of the units. */
  private async locked(employmentId: string, unitIds: readonly string[]): Promise<StoredEmployment> {
    const { unitId, personId } = await this.employments.employment(employmentId);
    await this.roster.lockForChange({ unitIds: [...new Set([unitId, ...unitIds])], personIds: [personId] });
    return this.employments.employment(employmentId);
  }

  private async units(unitIds: readonly string[]): Promise<UnitFacts[]> {
    const units = [];
    for (const unitId of unitIds) units.push(await this.organisation.unit(unitId));
    return units;
  }
}

import { Injectable } from '@nestjs/common';
import { endEmployment, moveEmployment } from '@rulleplan/domain/organisation';
import { addDays, dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { AccessService } from '../identity/access.service';
import { EmploymentsService, type StoredEmployment } from '../organisation/employments.service';
import { OrganisationService } from '../organisation/organisation.service';
import { LeaverService } from '../roster/leaver.service';
import { RosterService } from '../roster/roster.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { SwapLapsingService } from '../swaps/swap-lapsing.service';
import type { EmploymentEndingResponse, EndingEffectResponse } from './dto/employment-ending.response';
import type { EndEmploymentRequest, MoveEmploymentRequest } from './dto/person.request';
import { JobRecordService } from './job-record.service';
import { JobsService } from './jobs.service';
import { LeavingRolesService } from './leaving-roles.service';
import { PeopleService } from './people.service';

/**
 * The end of a job: shifts after the last day become open, their swaps lapse, and with the last job the given roles
 * end. What a team member or substitute may, ends with the day by itself.
 */
@Injectable()
export class JobEndingService {
  constructor(
    private readonly people: PeopleService,
    private readonly jobs: JobsService,
    private readonly employments: EmploymentsService,
    private readonly organisation: OrganisationService,
    private readonly roster: RosterService,
    private readonly leavers: LeaverService,
    private readonly swaps: SwapLapsingService,
    private readonly roles: LeavingRolesService,
    private readonly access: AccessService,
    private readonly records: JobRecordService,
    private readonly clock: Clock,
  ) {}

  /** What ending the job would take with it, or the refusal. */
  async check(employmentId: string, { lastDay }: EndEmploymentRequest): Promise<EndingEffectResponse> {
    const job = await this.jobs.managed(employmentId);
    await this.decideEnd(job, lastDay);
    const shiftIds = await this.leavers.shiftsAfter(job.id, lastDay);
    const roles = await this.roles.endingWith(job, lastDay);
    return {
      openedShifts: shiftIds.length,
      lapsedSwaps: await this.swaps.countOpenWith(shiftIds),
      endedRoles: roles?.length ?? 0,
      endsAccess: roles !== null,
    };
  }

  async end(
    employmentId: string,
    { lastDay, version, remark }: EndEmploymentRequest,
  ): Promise<EmploymentEndingResponse> {
    const job = await this.locked(employmentId, []);
    const { employedTo } = await this.decideEnd(job, lastDay);
    const shiftIds = await this.leavers.shiftsAfter(job.id, lastDay);
    const lapsedSwaps = await this.swaps.lapseWith(shiftIds);
    await this.leavers.passOn(shiftIds, null, remark ?? null);
    const ended = await this.employments.change({ ...job, employedTo, version });
    await this.records.record('employment-ended', job, ended, remark ?? null);
    const roles = await this.roles.endWith(job, lastDay);
    return {
      openedShifts: shiftIds.length,
      lapsedSwaps,
      endedRoles: roles?.length ?? 0,
      endsAccess: roles !== null,
      person: await this.people.detail(job.personId),
    };
  }

  /**
   * Ends the job the day before and begins another. In the same unit the shifts and the base plan's lines go along;
   * to another unit they stay behind, open.
   */
  async move(
    employmentId: string,
    { unitId, from, weeklyMinutes, staffGroup, remark, version }: MoveEmploymentRequest,
  ): Promise<EmploymentEndingResponse> {
    this.access.demand('manage-people', unitId);
    const job = await this.locked(employmentId, [unitId]);
    const move = {
      unit: await this.organisation.unit(unitId),
      from,
      weeklyMinutes: weeklyMinutes ?? job.weeklyMinutes,
      staffGroup: staffGroup ?? job.staffGroup,
    };
    const lastClosedShiftOn = await this.leavers.lastClosedShiftOn(job.id);
    const held = await this.employments.ofPerson(job.personId);
    const { ends, begins } = granted(moveEmployment({ job, move, lastClosedShiftOn, held }));

    const ended = await this.employments.change({ ...job, ...ends, version });
    const { id: _id, version: _version, ...terms } = job;
    const begun = await this.employments.add({
      ...terms,
      ...begins,
      unitId,
      weeklyMinutes: move.weeklyMinutes,
      staffGroup: move.staffGroup,
      serves: job.serves.filter((served) => served !== unitId),
    });
    const shiftIds = await this.leavers.shiftsAfter(job.id, addDays(from, -1));
    const lapsedSwaps = await this.swaps.lapseWith(shiftIds);
    const stays = unitId === job.unitId;
    await this.leavers.passOn(shiftIds, stays ? begun.id : null, remark ?? null);
    if (stays) {
      await this.leavers.passLinesOn(job.id, begun.id);
    }
    await this.records.record('employment-moved', ended, begun, remark ?? null);
    return {
      openedShifts: stays ? 0 : shiftIds.length,
      lapsedSwaps,
      endedRoles: 0,
      endsAccess: false,
      person: await this.people.detail(job.personId),
    };
  }

  /** The job as it is once nobody else changes the person's shifts, nor closes weeks of the units. */
  private async locked(employmentId: string, unitIds: readonly string[]): Promise<StoredEmployment> {
    const { unitId, personId } = await this.jobs.managed(employmentId);
    await this.roster.lockForChange({ unitIds: [...new Set([unitId, ...unitIds])], personIds: [personId] });
    return this.jobs.managed(employmentId);
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
}

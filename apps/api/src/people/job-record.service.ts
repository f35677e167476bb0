import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@rulleplan/domain/audit';
import { AuditService } from '../audit/audit.service';
import type { StoredEmployment } from '../organisation/employments.service';
import { OrganisationService } from '../organisation/organisation.service';

/** What the log says of a job: words and days, no ids. */
@Injectable()
export class JobRecordService {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  /** Records a change of a job with the person it is about, so that the person's history shows it. */
  async record(
    action: AuditAction,
    before: StoredEmployment | null,
    after: StoredEmployment,
    remark: string | null = null,
  ): Promise<void> {
    const names = new Map((await this.organisation.allUnits()).map(({ id, name }) => [id, name]));
    await this.audit.record({
      action,
      subject: 'person',
      subjectId: after.personId,
      unitId: after.unitId,
      aboutPersonId: after.personId,
      before: before === null ? null : told(before, names),
      after: told(after, names),
      remark,
    });
  }
}

function told(job: StoredEmployment, names: ReadonlyMap<string, string>) {
  return {
    unit: names.get(job.unitId) ?? '',
    employedFrom: job.employedFrom,
    employedTo: job.employedTo,
    staffGroup: job.staffGroup,
    weeklyMinutes: job.weeklyMinutes,
    hourly: job.hourly,
    fixedNight: job.fixedNight,
    payrollId: job.payrollId,
    accountCoding: job.accountCoding,
    serves: job.serves.map((id) => names.get(id) ?? '').sort(),
    competences: job.competences.map(({ name, heldTo }) => ({ name, heldTo })),
  };
}

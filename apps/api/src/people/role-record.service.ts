import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@rulleplan/domain/audit';
import { isoMoment } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import type { StoredGrant } from '../identity/role-grants.service';

/** What the log says of a role: words and days, no ids. */
@Injectable()
export class RoleRecordService {
  constructor(private readonly audit: AuditService) {}

  /** Records a change of a role with the person it is about, so that the person's history shows it. */
  async record(
    action: AuditAction,
    before: StoredGrant | null,
    after: StoredGrant,
    remark: string | null,
  ): Promise<void> {
    await this.audit.record({
      action,
      subject: 'person',
      subjectId: after.personId,
      unitId: after.unitId,
      aboutPersonId: after.personId,
      before: before === null ? null : told(before),
      after: told(after),
      remark,
    });
  }
}

function told({
  personName,
  role,
  unitName,
  validFrom,
  validTo,
  deputyForName,
  source,
  endedAt,
}: StoredGrant) {
  return {
    person: personName,
    role,
    unit: unitName,
    deputyFor: deputyForName,
    validFrom,
    validTo,
    source,
    ended: endedAt === null ? null : isoMoment(endedAt),
  };
}

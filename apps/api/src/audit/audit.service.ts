import { Injectable } from '@nestjs/common';
import type { AuditEntry, AuditSubject } from '@rulleplan/domain/audit';
import { addDays, startOfDay } from '@rulleplan/domain/time';
import { ClsService } from 'nestjs-cls';
import { AccessService } from '../identity/access.service';
import { Clock, momentOf } from '../shared/clock';
import type { RequestStore } from '../shared/request-store';
import { AuditRepository } from './audit.repository';
import { auditLineResponse, type AuditLineResponse, type AuditPageResponse } from './dto/audit-line.response';
import type { AuditQuery } from './dto/audit.query';

export { AuditLineResponse } from './dto/audit-line.response';

const pageSize = 100;

/** Who did what, when, before and after. Written in the transaction of what was done. */
@Injectable()
export class AuditService {
  constructor(
    private readonly entries: AuditRepository,
    private readonly access: AccessService,
    private readonly cls: ClsService<RequestStore>,
    private readonly clock: Clock,
  ) {}

  /**
   * Records what the caller, or the system in a command, has just done. What comes about by itself, such as a
   * swap that lapses, is the system's also when a request notices it.
   */
  async record(entry: AuditEntry, by: 'caller' | 'system' = 'caller'): Promise<void> {
    await this.entries.add(entry, {
      personId: by === 'system' ? null : (this.access.callerOrNull?.person.id ?? null),
      at: this.clock.moment(),
      requestId: this.cls.get('correlationId') ?? 'command',
    });
  }

  /** What has been done to one thing, newest first. Whoever calls this has made sure that it may be seen. */
  async historyOf(subject: AuditSubject, subjectId: string): Promise<AuditLineResponse[]> {
    const lines = await this.entries.historyOf(subject, subjectId);
    return lines.map(auditLineResponse);
  }

  /** A unit's trail between two days, a page at a time, newest first. */
  async page({ unitId, from, to, subject, cursor }: AuditQuery): Promise<AuditPageResponse> {
    const lines = await this.entries.page({
      unitId,
      from: momentOf(startOfDay(from)),
      to: momentOf(startOfDay(addDays(to, 1))),
      subject: subject ?? null,
      before: cursor ?? null,
      limit: pageSize + 1,
    });
    const shown = lines.slice(0, pageSize);
    return {
      entries: shown.map(auditLineResponse),
      nextCursor: lines.length > pageSize ? (shown.at(-1)?.sequence ?? null) : null,
    };
  }
}

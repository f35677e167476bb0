import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditEntry, AuditSubject, AuditValue } from '@rulleplan/domain/audit';
import { Transaction } from '../shared/transaction';

/** An entry as it is read, with the name of whoever did it. */
export interface AuditLine {
  readonly id: string;
  readonly sequence: string;
  readonly at: Date;
  /** Null is the system itself. */
  readonly byName: string | null;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string;
  readonly unitId: string | null;
  readonly before: AuditValue;
  readonly after: AuditValue;
  readonly remark: string | null;
  readonly requestId: string;
}

/** Which entries of a unit to read, newest first. */
export interface AuditFilter {
  readonly unitId: string;
  readonly from: Date;
  readonly to: Date;
  readonly subject: AuditSubject | null;
  /** Entries older than this sequence. */
  readonly before: string | null;
  readonly limit: number;
}

const selectLine = `
  SELECT entry.id, entry.sequence, entry.at, person.name AS "byName", entry.action, entry.subject,
         entry.subject_id AS "subjectId", entry.unit_id AS "unitId", entry.before, entry.after,
         entry.remark, entry.request_id AS "requestId"
    FROM audit_entry entry
    LEFT JOIN person ON person.id = entry.person_id`;

@Injectable()
export class AuditRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(entry: AuditEntry, by: { personId: string | null; at: Date; requestId: string }): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO audit_entry
         (municipality_id, at, person_id, action, subject, subject_id, unit_id, before, after, remark, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        this.transaction.municipalityId,
        by.at,
        by.personId,
        entry.action,
        entry.subject,
        entry.subjectId,
        entry.unitId,
        entry.before,
        entry.after,
        entry.remark,
        by.requestId,
      ],
    );
  }

  async historyOf(subject: AuditSubject, subjectId: string): Promise<AuditLine[]> {
    return this.transaction.rows<AuditLine>(
      `${selectLine}
        WHERE entry.municipality_id = $1 AND entry.subject_id = $2 AND entry.subject = $3
        ORDER BY entry.sequence DESC
        LIMIT 200`,
      [this.transaction.municipalityId, subjectId, subject],
    );
  }

  async page({ unitId, from, to, subject, before, limit }: AuditFilter): Promise<AuditLine[]> {
    return this.transaction.rows<AuditLine>(
      `${selectLine}
        WHERE entry.municipality_id = $1 AND entry.unit_id = $2 AND entry.at >= $3 AND entry.at < $4
          AND ($5::text IS NULL OR entry.subject = $5)
          AND ($6::bigint IS NULL OR entry.sequence < $6)
        ORDER BY entry.sequence DESC
        LIMIT $7`,
      [this.transaction.municipalityId, unitId, from, to, subject, before, limit],
    );
  }
}

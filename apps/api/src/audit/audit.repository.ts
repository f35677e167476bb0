import { Injectable } from '@nestjs/common';
import type {
  AuditAction,
  AuditKind,
  AuditReadAction,
  AuditSubject,
  AuditValue,
} from '@rulleplan/domain/audit';
import { Transaction } from '../shared/transaction';
import type { LaneEnd } from './chain';

/** An entry as it is read, with the name of whoever did it. */
export interface AuditLine {
  readonly id: string;
  readonly sequence: string;
  readonly at: Date;
  readonly kind: AuditKind;
  /** Null is the system itself. */
  readonly byName: string | null;
  readonly onBehalfOfName: string | null;
  readonly aboutName: string | null;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string;
  readonly unitId: string | null;
  readonly before: AuditValue;
  readonly after: AuditValue;
  readonly remark: string | null;
  readonly requestId: string;
}

/** A look at somebody's data, as that person reads it. */
export interface ReaderLine {
  readonly sequence: string;
  readonly at: Date;
  readonly byName: string | null;
  readonly onBehalfOfName: string | null;
  readonly action: AuditReadAction;
  readonly unitName: string | null;
  readonly after: AuditValue;
}

/** Which entries to read, newest first. */
export interface AuditFilter {
  /** Null is the whole municipality, with what belongs to no unit. */
  readonly unitId: string | null;
  readonly from: Date;
  readonly to: Date;
  readonly subject: AuditSubject | null;
  readonly subjectId: string | null;
  readonly kind: AuditKind | null;
  /** Entries older than this sequence. */
  readonly before: string | null;
  readonly limit: number;
}

/** An entry ready to be written, as its columns. */
export type NewEntry = Readonly<Record<string, unknown>>;

const selectLine = `
  SELECT entry.id, entry.sequence, entry.at, entry.kind, person.name AS "byName", leader.name AS "onBehalfOfName",
         about.name AS "aboutName", entry.action, entry.subject, entry.subject_id AS "subjectId",
         entry.unit_id AS "unitId", entry.before, entry.after, entry.remark, entry.request_id AS "requestId"
    FROM audit_entry entry
    LEFT JOIN person ON person.id = entry.person_id
    LEFT JOIN person leader ON leader.id = entry.on_behalf_of_person_id
    LEFT JOIN person about ON about.id = entry.about_person_id
   WHERE entry.municipality_id = $1 AND entry.erased_by_entry_id IS NULL`;

@Injectable()
export class AuditRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Writes the entries and moves the end of their lane behind the last. */
  async append(entries: readonly NewEntry[], end: LaneEnd & { readonly seal: Buffer }): Promise<void> {
    await this.transaction.rows(
      `WITH written AS (
         INSERT INTO audit_entry
           (id, municipality_id, sequence, at, kind, person_id, on_behalf_of_person_id, about_person_id, action,
            subject, subject_id, unit_id, before, after, remark, request_id, lane, position, content_digest, hash)
         SELECT id, $1, sequence, at, kind, person_id, on_behalf_of_person_id, about_person_id, action,
                subject, subject_id, unit_id, before, after, remark, request_id, $2, position,
                decode(content_digest, 'hex'), decode(hash, 'hex')
           FROM jsonb_to_recordset($6::jsonb) AS entry(
                id uuid, sequence bigint, at timestamptz, kind text, person_id uuid, on_behalf_of_person_id uuid,
                about_person_id uuid, action text, subject text, subject_id uuid, unit_id uuid, before jsonb,
                after jsonb, remark text, request_id text, position bigint, content_digest text, hash text)
       )
       UPDATE audit_lane SET position = $3, hash = $4, seal = $5 WHERE municipality_id = $1 AND lane = $2`,
      [end.municipalityId, end.lane, end.position, end.hash, end.seal, JSON.stringify(entries)],
    );
  }

  async historyOf(subject: AuditSubject, subjectId: string): Promise<AuditLine[]> {
    return this.transaction.rows<AuditLine>(
      `${selectLine} AND entry.subject_id = $2 AND entry.subject = $3
        ORDER BY entry.sequence DESC
        LIMIT 200`,
      [this.transaction.municipalityId, subjectId, subject],
    );
  }

  /** What has been changed about a person: the person, a job of the person, or whatever names the person. */
  async historyOfPerson(personId: string, before: string | null, limit: number): Promise<AuditLine[]> {
    return this.transaction.rows<AuditLine>(
      `${selectLine} AND entry.kind = 'change'
          AND (entry.about_person_id = $2
               OR entry.subject_id = $2
               OR entry.subject_id IN (SELECT id FROM employment WHERE municipality_id = $1 AND person_id = $2))
          AND ($3::bigint IS NULL OR entry.sequence < $3)
        ORDER BY entry.sequence DESC
        LIMIT $4`,
      [this.transaction.municipalityId, personId, before, limit],
    );
  }

  async page({
    unitId,
    from,
    to,
    subject,
    subjectId,
    kind,
    before,
    limit,
  }: AuditFilter): Promise<AuditLine[]> {
    return this.transaction.rows<AuditLine>(
      `${selectLine}
          AND ($2::uuid IS NULL OR entry.unit_id = $2) AND entry.at >= $3 AND entry.at < $4
          AND ($5::text IS NULL OR entry.subject = $5)
          AND ($6::uuid IS NULL OR entry.subject_id = $6)
          AND ($7::text IS NULL OR entry.kind = $7)
          AND ($8::bigint IS NULL OR entry.sequence < $8)
        ORDER BY entry.sequence DESC
        LIMIT $9`,
      [this.transaction.municipalityId, unitId, from, to, subject, subjectId, kind, before, limit],
    );
  }

  /** Who else has looked at a person's data, newest first. */
  async readersOf(personId: string, before: string | null, limit: number): Promise<ReaderLine[]> {
    return this.transaction.rows<ReaderLine>(
      `SELECT entry.sequence, entry.at, person.name AS "byName", leader.name AS "onBehalfOfName", entry.action,
              unit.name AS "unitName", entry.after
         FROM audit_entry entry
         LEFT JOIN person ON person.id = entry.person_id
         LEFT JOIN person leader ON leader.id = entry.on_behalf_of_person_id
         LEFT JOIN unit ON unit.id = entry.unit_id
        WHERE entry.municipality_id = $1 AND entry.kind = 'read' AND entry.about_person_id = $2
          AND entry.person_id IS DISTINCT FROM $2
          AND ($3::bigint IS NULL OR entry.sequence < $3)
        ORDER BY entry.sequence DESC
        LIMIT $4`,
      [this.transaction.municipalityId, personId, before, limit],
    );
  }

  /** The people behind jobs, each once. */
  async holdersOf(employmentIds: readonly string[]): Promise<string[]> {
    if (employmentIds.length === 0) {
      return [];
    }
    const rows = await this.transaction.rows<{ personId: string }>(
      `SELECT DISTINCT person_id AS "personId" FROM employment WHERE municipality_id = $1 AND id = ANY($2)`,
      [this.transaction.municipalityId, employmentIds],
    );
    return rows.map(({ personId }) => personId);
  }

  /** Every unit in which a person has, or has had, a job. */
  async unitsOfPerson(personId: string): Promise<string[]> {
    const rows = await this.transaction.rows<{ unitId: string }>(
      `SELECT DISTINCT unit_id AS "unitId" FROM employment WHERE municipality_id = $1 AND person_id = $2`,
      [this.transaction.municipalityId, personId],
    );
    return rows.map(({ unitId }) => unitId);
  }
}

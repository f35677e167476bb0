import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';
import { AuditKey } from './audit-key';
import { lanes, type EntryContent } from './chain';
import type { FoundEnd, FoundEntry } from './chain-check';

interface EntryRow extends Omit<FoundEntry, 'content' | 'position'>, EntryContent {
  readonly position: string;
  readonly isErased: boolean;
}

interface EndRow {
  readonly lane: number;
  readonly position: string | null;
  readonly hash: Buffer | null;
  readonly seal: Buffer | null;
  readonly lastPosition: string | null;
  readonly lastAt: Date | null;
  readonly entries: string;
}

/** A lane's end as it is found, with what the page shows of it. */
export interface LaneState extends FoundEnd {
  readonly lane: number;
  readonly lastAt: Date | null;
}

const batch = 2000;

/** Reads the log of a municipality as it lies there, whichever units its entries are of. */
@Injectable()
export class ChainVerificationRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly key: AuditKey,
  ) {}

  /** The ends of all lanes, with what lies in them at the same moment; empty where nothing was ever written. */
  async ends(): Promise<LaneState[]> {
    const { municipalityId } = this.transaction;
    const rows = await this.transaction.rows<EndRow>(
      `SELECT lane, head.position, head.hash, head.seal, written.last AS "lastPosition",
              (SELECT at FROM audit_entry
                WHERE municipality_id = $1 AND lane = wanted.lane AND position = written.last) AS "lastAt",
              COALESCE(written.entries, 0) AS entries
         FROM unnest($2::smallint[]) AS wanted(lane)
         LEFT JOIN (SELECT lane, position, hash, seal FROM audit_lane WHERE municipality_id = $1) AS head USING (lane)
         LEFT JOIN (SELECT lane, max(position) AS last, count(*) AS entries
                      FROM audit_entry WHERE municipality_id = $1 GROUP BY lane) AS written USING (lane)
        ORDER BY lane`,
      [municipalityId, lanes],
    );
    const isNew = rows.every(({ position, lastPosition }) => position === null && lastPosition === null);
    return isNew ? [] : rows.map((row) => this.stateOf(row));
  }

  /** The entries of a lane after a position, in their order; read a batch at a time. */
  async *entriesAfter(lane: number, position: number): AsyncGenerator<FoundEntry> {
    const { municipalityId } = this.transaction;
    for (let last = position, size = batch; size === batch;) {
      const rows = await this.transaction.rows<EntryRow>(
        `SELECT id, municipality_id AS "municipalityId", lane, position, sequence,
                (EXTRACT(epoch FROM at) * 1000000)::bigint AS "atMicros", kind, person_id AS "personId",
                on_behalf_of_person_id AS "onBehalfOfPersonId", about_person_id AS "aboutPersonId", action, subject,
                subject_id AS "subjectId", unit_id AS "unitId", before, after, remark, request_id AS "requestId",
                content_digest AS "contentDigest", hash, erased_by_entry_id IS NOT NULL AS "isErased"
           FROM audit_entry
          WHERE municipality_id = $1 AND lane = $2 AND position > $3
          ORDER BY position
          LIMIT ${batch}`,
        [municipalityId, lane, last],
      );
      for (const { position: place, isErased, ...row } of rows) {
        last = Number(place);
        yield { ...row, position: last, content: isErased ? null : row };
      }
      size = rows.length;
    }
  }

  /** The stored hash of an entry, as what comes after it rests on. */
  async hashAt(lane: number, position: number): Promise<Buffer | null> {
    const [row] = await this.transaction.rows<{ hash: Buffer }>(
      `SELECT hash FROM audit_entry WHERE municipality_id = $1 AND lane = $2 AND position = $3`,
      [this.transaction.municipalityId, lane, position],
    );
    return row?.hash ?? null;
  }

  /**
   * The first entry in each lane that is empty without an entry which says that it was erased: one that names the
   * log, a day after the entry's own, and as many entries as it has emptied.
   */
  async erasedWithoutTrace(): Promise<{ lane: number; position: number; id: string }[]> {
    const rows = await this.transaction.rows<{ lane: number; position: string; id: string }>(
      `SELECT DISTINCT ON (lane) lane, position, id
         FROM (SELECT entry.lane, entry.position, entry.id, entry.at, trace.action, trace.after,
                      row_number() OVER (PARTITION BY trace.id ORDER BY entry.lane, entry.position) AS place
                 FROM audit_entry entry
                 LEFT JOIN audit_entry trace
                   ON trace.municipality_id = $1 AND trace.id = entry.erased_by_entry_id
                WHERE entry.municipality_id = $1 AND entry.erased_by_entry_id IS NOT NULL) AS erased
        WHERE action IS DISTINCT FROM 'data-erased' OR after ->> 'kind' IS DISTINCT FROM 'log'
           OR at >= (after ->> 'before')::timestamp AT TIME ZONE 'Europe/Copenhagen' OR place > (after ->> 'count')::bigint
        ORDER BY lane, position`,
      [this.transaction.municipalityId],
    );
    return rows.map((row) => ({ ...row, position: Number(row.position) }));
  }

  async erasedEntries(): Promise<number> {
    const [row] = await this.transaction.rows<{ erased: number }>(
      `SELECT count(*)::int AS erased FROM audit_entry WHERE municipality_id = $1 AND erased_by_entry_id IS NOT NULL`,
      [this.transaction.municipalityId],
    );
    return row?.erased ?? 0;
  }

  private stateOf({ lane, position, hash, seal, lastPosition, lastAt, entries }: EndRow): LaneState {
    const { municipalityId } = this.transaction;
    const end = { municipalityId, lane, position: Number(position ?? 0), hash: hash ?? Buffer.alloc(0) };
    return {
      lane,
      position: end.position,
      hash: end.hash,
      sealed: seal?.equals(this.key.chain.seal(end)) ?? false,
      lastPosition: Number(lastPosition ?? 0),
      lastAt,
      entries: Number(entries),
    };
  }
}

import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transaction } from '../shared/transaction';
import { AuditKey } from './audit-key';
import { laneCount, lanes, type LaneEnd } from './chain';

/** The end of the lane this transaction writes to, with numbers for the entries to come. */
export interface HeldLane extends LaneEnd {
  readonly sequences: readonly string[];
}

interface LaneRow {
  readonly lane: number;
  readonly position: string;
  readonly hash: Buffer;
  readonly seal: Buffer;
  readonly sequences: string[];
}

/**
 * Which lane a transaction writes to: any that nobody holds, the same until it ends. Unrelated writers so do not
 * wait for each other while there are fewer than lanes; one that finds all taken waits for one of them.
 */
@Injectable()
export class LaneRepository {
  private readonly held = new WeakMap<EntityManager, number>();

  constructor(
    private readonly transaction: Transaction,
    private readonly key: AuditKey,
  ) {}

  /** Takes a lane, or the one already taken, for so many entries. Its end is read anew: a savepoint may be undone. */
  async hold(entries: number): Promise<HeldLane> {
    const row = (await this.take(entries)) ?? (await this.takeOfNew(entries));
    const { municipalityId } = this.transaction;
    const { lane, hash, sequences } = row;
    const end = { municipalityId, lane, position: Number(row.position), hash };
    if (!row.seal.equals(this.key.chain.seal(end))) {
      throw new Error(
        `Lane ${lane} of municipality ${municipalityId} does not end as it was written, or RULLEPLAN_AUDIT_KEY is ` +
          `another than it was: nothing is written on top of it. Run "rulleplan audit verify".`,
      );
    }
    this.held.set(this.transaction.manager, lane);
    return { ...end, sequences };
  }

  private async take(entries: number): Promise<LaneRow | undefined> {
    const mine = this.held.get(this.transaction.manager);
    if (mine !== undefined) {
      return this.lane(`lane = ${mine} FOR UPDATE`, entries);
    }
    return (
      (await this.lane(`true ORDER BY lane LIMIT 1 FOR UPDATE SKIP LOCKED`, entries)) ??
      (await this.lane(`lane = ${randomInt(laneCount) + 1} FOR UPDATE`, entries))
    );
  }

  /** The first entry of a municipality finds no lanes: it makes them. */
  private async takeOfNew(entries: number): Promise<LaneRow> {
    const { municipalityId } = this.transaction;
    const ends = lanes.map((lane) => {
      const end = { municipalityId, lane, position: 0, hash: this.key.chain.beginning(municipalityId, lane) };
      return { ...end, seal: this.key.chain.seal(end) };
    });
    await this.transaction.rows(
      `INSERT INTO audit_lane (municipality_id, lane, position, hash, seal)
       SELECT $1, lane, 0, hash, seal FROM unnest($2::smallint[], $3::bytea[], $4::bytea[]) AS new(lane, hash, seal)
       ON CONFLICT DO NOTHING`,
      [municipalityId, lanes, ends.map(({ hash }) => hash), ends.map(({ seal }) => seal)],
    );
    const row = await this.take(entries);
    if (row === undefined) {
      throw new Error(`Municipality ${municipalityId} has no lane ${lanes.join(', ')} to write its log to.`);
    }
    return row;
  }

  private async lane(which: string, entries: number): Promise<LaneRow | undefined> {
    const [row] = await this.transaction.rows<LaneRow>(
      `WITH held AS MATERIALIZED (
         SELECT lane, position, hash, seal FROM audit_lane WHERE municipality_id = $1 AND ${which}
       )
       SELECT held.*, ARRAY(
           SELECT nextval('audit_entry_sequence_seq')::text FROM generate_series(1, $2) WHERE held.lane > 0
         ) AS sequences
         FROM held`,
      [this.transaction.municipalityId, entries],
    );
    return row;
  }
}

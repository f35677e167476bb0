import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

/** How often something has been tried, and since when. */
export interface Tries {
  readonly count: number;
  readonly startedAt: Date;
}

/** So many old counts are cleared away with each new one. */
const clearedAtOnce = 100;

@Injectable()
export class SignInAttemptRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Counts one more try; a count that began at `since` or before begins again. */
  async count(key: Buffer, now: Date, since: Date): Promise<Tries> {
    const [tries] = await this.transaction.rows<Tries>(
      `INSERT INTO sign_in_attempt AS tried (key, count, started_at) VALUES ($1, 1, $2)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN tried.started_at <= $3 THEN 1 ELSE LEAST(tried.count + 1, 1000000) END,
         started_at = CASE WHEN tried.started_at <= $3 THEN $2 ELSE tried.started_at END
       RETURNING count, started_at AS "startedAt"`,
      [key, now, since],
    );
    if (tries === undefined) throw new Error('A count was written and is not there.');
    return tries;
  }

  async forget(key: Buffer): Promise<void> {
    await this.transaction.rows(`DELETE FROM sign_in_attempt WHERE key = $1`, [key]);
  }

  async takeBack(key: Buffer): Promise<void> {
    await this.transaction.rows(`UPDATE sign_in_attempt SET count = GREATEST(count - 1, 0) WHERE key = $1`, [
      key,
    ]);
  }

  async clearOld(since: Date): Promise<void> {
    await this.transaction.rows(
      `DELETE FROM sign_in_attempt WHERE key IN (
         SELECT key FROM sign_in_attempt WHERE started_at <= $1 LIMIT ${clearedAtOnce} FOR UPDATE SKIP LOCKED)`,
      [since],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

@Injectable()
export class FirstStartRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Puts a new link in place of the one before. */
  async renew(tokenHash: Buffer, expiresAt: Date): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO first_start ("only", token_hash, expires_at) VALUES (true, $1, $2)
       ON CONFLICT ("only") DO UPDATE SET token_hash = $1, expires_at = $2, used_at = NULL`,
      [tokenHash, expiresAt],
    );
  }

  /** The end of the link with this token; null when it is used up, over or not there. */
  async find(tokenHash: Buffer, now: Date): Promise<Date | null> {
    const [link] = await this.transaction.rows<{ expiresAt: Date }>(
      `SELECT expires_at AS "expiresAt" FROM first_start
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2`,
      [tokenHash, now],
    );
    return link?.expiresAt ?? null;
  }

  /** Uses the link up; of two at once, one gets it. */
  async use(tokenHash: Buffer, now: Date): Promise<boolean> {
    const used = await this.transaction.rows(
      `UPDATE first_start SET used_at = $2
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING token_hash`,
      [tokenHash, now],
    );
    return used.length > 0;
  }
}

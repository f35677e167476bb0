import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';
import { RecoveryCode } from './recovery-code.entity';

@Injectable()
export class RecoveryCodeRepository {
  constructor(private readonly transaction: Transaction) {}

  async left(accountId: string): Promise<number> {
    const [row] = await this.transaction.rows<{ left: number }>(
      `SELECT count(*)::int AS left FROM recovery_code
        WHERE municipality_id = $1 AND account_id = $2 AND used_at IS NULL`,
      [this.transaction.municipalityId, accountId],
    );
    return row?.left ?? 0;
  }

  /** New codes in place of all before. */
  async replace(accountId: string, codeHashes: readonly Buffer[]): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await this.removeAllOf(accountId);
    await manager.insert(
      RecoveryCode,
      codeHashes.map((codeHash) => ({ municipalityId, accountId, codeHash, usedAt: null })),
    );
  }

  /** Uses a code up; false when there is none such, or it is used up. */
  async use(accountId: string, codeHash: Buffer, now: Date): Promise<boolean> {
    const used = await this.transaction.rows(
      `UPDATE recovery_code SET used_at = $4
        WHERE municipality_id = $1 AND account_id = $2 AND code_hash = $3 AND used_at IS NULL RETURNING id`,
      [this.transaction.municipalityId, accountId, codeHash, now],
    );
    return used.length > 0;
  }

  async removeAllOf(accountId: string): Promise<void> {
    await this.transaction.manager.delete(RecoveryCode, {
      municipalityId: this.transaction.municipalityId,
      accountId,
    });
  }
}

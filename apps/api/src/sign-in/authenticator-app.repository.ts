import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

/** An authenticator app as it is kept. */
export interface KeptApp {
  readonly secret: Buffer;
  readonly confirmedAt: Date | null;
  readonly createdAt: Date;
}

@Injectable()
export class AuthenticatorAppRepository {
  constructor(private readonly transaction: Transaction) {}

  async of(accountId: string): Promise<KeptApp | null> {
    const [app] = await this.transaction.rows<KeptApp>(
      `SELECT secret, confirmed_at AS "confirmedAt", created_at AS "createdAt" FROM authenticator_app
        WHERE municipality_id = $1 AND account_id = $2`,
      [this.transaction.municipalityId, accountId],
    );
    return app ?? null;
  }

  /** Keeps a secret that no code has shown yet, in place of another such; false when an app is in use. */
  async begin(accountId: string, secret: Buffer, now: Date): Promise<boolean> {
    const begun = await this.transaction.rows(
      `INSERT INTO authenticator_app AS app (municipality_id, account_id, secret, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (account_id) DO UPDATE SET secret = $3, created_at = $4 WHERE app.confirmed_at IS NULL
       RETURNING id`,
      [this.transaction.municipalityId, accountId, secret, now],
    );
    return begun.length > 0;
  }

  /** Uses up the half minute of a code; false when it, or a later one, is used up already. */
  async useStep(accountId: string, step: number): Promise<boolean> {
    const used = await this.transaction.rows(
      `UPDATE authenticator_app SET last_step = $3
        WHERE municipality_id = $1 AND account_id = $2 AND last_step < $3 RETURNING id`,
      [this.transaction.municipalityId, accountId, step],
    );
    return used.length > 0;
  }

  async confirm(accountId: string, now: Date): Promise<void> {
    await this.transaction.rows(
      `UPDATE authenticator_app SET confirmed_at = $3 WHERE municipality_id = $1 AND account_id = $2`,
      [this.transaction.municipalityId, accountId, now],
    );
  }

  async remove(accountId: string): Promise<boolean> {
    const removed = await this.transaction.rows(
      `DELETE FROM authenticator_app WHERE municipality_id = $1 AND account_id = $2 RETURNING id`,
      [this.transaction.municipalityId, accountId],
    );
    return removed.length > 0;
  }
}

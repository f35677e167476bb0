import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';
import { HalfSignIn } from './half-sign-in.entity';

/** Whose second factor is awaited. */
export interface AwaitedSignIn {
  readonly id: string;
  readonly municipalityId: string;
  readonly accountId: string;
  readonly sharedDevice: boolean;
  readonly passkeyChallenge: string | null;
}

@Injectable()
export class HalfSignInRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(half: Omit<HalfSignIn, 'id'>): Promise<void> {
    await this.transaction.manager.insert(HalfSignIn, half);
  }

  /** The one with this token that is not over; locked, so that two answers to it wait for each other. */
  async find(tokenHash: Buffer, now: Date): Promise<AwaitedSignIn | null> {
    const [half] = await this.transaction.withKey({ session: tokenHash }, () =>
      this.transaction.rows<AwaitedSignIn>(
        `SELECT id, municipality_id AS "municipalityId", account_id AS "accountId", shared_device AS "sharedDevice",
                passkey_challenge AS "passkeyChallenge"
           FROM half_sign_in WHERE token_hash = $1 AND expires_at > $2 FOR UPDATE`,
        [tokenHash, now],
      ),
    );
    return half ?? null;
  }

  async setPasskeyChallenge(id: string, challenge: string | null): Promise<void> {
    await this.transaction.rows(
      `UPDATE half_sign_in SET passkey_challenge = $3 WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, id, challenge],
    );
  }

  /** Ends those of an account: one has become a session, or the others are over. */
  async removeAllOf(accountId: string): Promise<void> {
    await this.transaction.rows(`DELETE FROM half_sign_in WHERE municipality_id = $1 AND account_id = $2`, [
      this.transaction.municipalityId,
      accountId,
    ]);
  }
}

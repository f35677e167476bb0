import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';
import { PasskeyChallenge } from './passkey-challenge.entity';

@Injectable()
export class PasskeyChallengeRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Keeps a challenge; those that are over go. */
  async add(challenge: PasskeyChallenge, now: Date): Promise<void> {
    await this.transaction.rows(
      `DELETE FROM passkey_challenge WHERE token_hash IN (
         SELECT token_hash FROM passkey_challenge WHERE expires_at <= $1 LIMIT 100 FOR UPDATE SKIP LOCKED)`,
      [now],
    );
    await this.transaction.manager.insert(PasskeyChallenge, challenge);
  }

  /** The challenge of a token, once. */
  async take(tokenHash: Buffer, now: Date): Promise<{ challenge: string; sharedDevice: boolean } | null> {
    const [taken] = await this.transaction.rows<{
      challenge: string;
      sharedDevice: boolean;
      expiresAt: Date;
    }>(
      `DELETE FROM passkey_challenge WHERE token_hash = $1
       RETURNING challenge, shared_device AS "sharedDevice", expires_at AS "expiresAt"`,
      [tokenHash],
    );
    return taken !== undefined && now < taken.expiresAt ? taken : null;
  }
}

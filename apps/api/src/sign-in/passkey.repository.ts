import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';
import { Passkey } from './passkey.entity';

/** A passkey as it is kept. */
export interface KeptPasskey {
  readonly id: string;
  readonly municipalityId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

const kept = `
  SELECT passkey.id, passkey.municipality_id AS "municipalityId", passkey.account_id AS "accountId",
         account.person_id AS "personId", passkey.credential_id AS "credentialId",
         passkey.public_key AS "publicKey", passkey.counter::float8 AS counter, passkey.transports, passkey.name,
         passkey.created_at AS "createdAt", passkey.last_used_at AS "lastUsedAt"
    FROM passkey JOIN account ON account.id = passkey.account_id`;

@Injectable()
export class PasskeyRepository {
  constructor(private readonly transaction: Transaction) {}

  async of(accountId: string): Promise<KeptPasskey[]> {
    return this.transaction.rows<KeptPasskey>(
      `${kept} WHERE passkey.municipality_id = $1 AND passkey.account_id = $2 ORDER BY passkey.created_at, passkey.id`,
      [this.transaction.municipalityId, accountId],
    );
  }

  /** In which municipality a passkey is known, before anybody is; null for none. */
  async municipalityOf(credentialId: string): Promise<string | null> {
    const [passkey] = await this.transaction.withKey({ passkey: credentialId }, () =>
      this.transaction.rows<{ municipalityId: string }>(
        `SELECT municipality_id AS "municipalityId" FROM passkey WHERE credential_id = $1`,
        [credentialId],
      ),
    );
    return passkey?.municipalityId ?? null;
  }

  /** A passkey of the municipality, locked: its counter moves once per use. */
  async lock(credentialId: string): Promise<KeptPasskey | null> {
    const [passkey] = await this.transaction.rows<KeptPasskey>(
      `${kept} WHERE passkey.municipality_id = $1 AND passkey.credential_id = $2 FOR UPDATE OF passkey`,
      [this.transaction.municipalityId, credentialId],
    );
    return passkey ?? null;
  }

  async add(passkey: Omit<Passkey, 'id' | 'municipalityId'>): Promise<string> {
    const { manager, municipalityId } = this.transaction;
    const { identifiers } = await manager.insert(Passkey, { municipalityId, ...passkey });
    return String(identifiers[0]?.['id']);
  }

  async used(id: string, counter: number, now: Date): Promise<void> {
    await this.transaction.rows(
      `UPDATE passkey SET counter = $3, last_used_at = $4 WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, id, counter, now],
    );
  }

  /** Removes one of an account; false when it is not theirs. */
  async remove(accountId: string, id: string): Promise<boolean> {
    const removed = await this.transaction.rows(
      `DELETE FROM passkey WHERE municipality_id = $1 AND account_id = $2 AND id = $3 RETURNING id`,
      [this.transaction.municipalityId, accountId, id],
    );
    return removed.length > 0;
  }
}

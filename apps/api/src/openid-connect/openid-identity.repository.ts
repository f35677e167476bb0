import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

/** The account somebody at the provider has here. */
export interface OpenIdAccount {
  readonly id: string;
  readonly municipalityId: string;
  readonly personId: string;
}

const selectAccount = `
  SELECT account.id, account.municipality_id AS "municipalityId", account.person_id AS "personId" FROM account`;

@Injectable()
export class OpenIdIdentityRepository {
  constructor(private readonly transaction: Transaction) {}

  async accountOf(issuer: string, subject: string): Promise<OpenIdAccount | null> {
    const [account] = await this.transaction.rows<OpenIdAccount>(
      `${selectAccount}
         JOIN openid_identity known ON known.account_id = account.id
        WHERE account.municipality_id = $1 AND known.issuer = $2 AND known.subject = $3`,
      [this.transaction.municipalityId, issuer, subject],
    );
    return account ?? null;
  }

  /** The account of an address, unless somebody else at the provider has it already. */
  async unclaimedAccountOf(issuer: string, email: string): Promise<OpenIdAccount | null> {
    const [account] = await this.transaction.rows<OpenIdAccount>(
      `${selectAccount}
        WHERE account.municipality_id = $1 AND account.email = $3
          AND NOT EXISTS (
            SELECT FROM openid_identity known WHERE known.account_id = account.id AND known.issuer = $2
          )`,
      [this.transaction.municipalityId, issuer, email.toLowerCase()],
    );
    return account ?? null;
  }

  async add(accountId: string, issuer: string, subject: string): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO openid_identity (municipality_id, account_id, issuer, subject) VALUES ($1, $2, $3, $4)`,
      [this.transaction.municipalityId, accountId, issuer, subject],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Role } from '@rulleplan/domain/identity';
import { Transaction } from '../shared/transaction';
import { Account } from './account.entity';
import { RoleGrant } from './role-grant.entity';

/** A person and the address they sign in with. */
export interface NewAccount {
  readonly personId: string;
  readonly email: string;
}

/** An address in use; the person is null when it is another municipality's. */
export interface AccountOfEmail {
  readonly email: string;
  readonly personId: string | null;
  readonly personName: string | null;
}

/** An account of any municipality, for commands. */
export interface FoundAccount {
  readonly id: string;
  readonly municipalityId: string;
  readonly personId: string;
}

@Injectable()
export class AccountRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(personId: string, email: string, passwordHash: string): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(Account, { municipalityId, personId, email, passwordHash });
  }

  async grant(personId: string, role: Exclude<Role, 'team-member'>, unitId: string | null): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(RoleGrant, { municipalityId, personId, role, unitId });
  }

  /** Adds accounts that share one hash. */
  async addAll(accounts: readonly NewAccount[], passwordHash: string): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(
      Account,
      accounts.map((account) => ({ municipalityId, passwordHash, ...account })),
    );
  }

  /**
   * Who has these e-mail addresses. An address is one account in the whole installation, so this looks beyond the
   * municipality; of another one it tells nothing but that the address is taken.
   */
  async withEmails(emails: readonly string[]): Promise<AccountOfEmail[]> {
    return this.transaction.rows<AccountOfEmail>(
      `SELECT account.email, own.id AS "personId", own.name AS "personName"
         FROM account LEFT JOIN person own ON own.id = account.person_id AND own.municipality_id = $1
        WHERE account.email = ANY($2)`,
      [this.transaction.municipalityId, emails],
    );
  }

  async ofPeople(personIds: readonly string[]): Promise<NewAccount[]> {
    return this.transaction.rows<NewAccount>(
      `SELECT person_id AS "personId", email FROM account
        WHERE municipality_id = $1 AND person_id = ANY($2)`,
      [this.transaction.municipalityId, personIds],
    );
  }

  /** The account of an address, whatever its municipality. */
  async find(email: string): Promise<FoundAccount | null> {
    const [account] = await this.transaction.rows<FoundAccount>(
      `SELECT id, municipality_id AS "municipalityId", person_id AS "personId" FROM account WHERE email = $1`,
      [email],
    );
    return account ?? null;
  }

  async setPasswordHash(emails: readonly string[], passwordHash: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE account SET password_hash = $3 WHERE municipality_id = $1 AND email = ANY($2)`,
      [this.transaction.municipalityId, emails, passwordHash],
    );
  }
}

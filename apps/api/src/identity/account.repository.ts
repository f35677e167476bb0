import { Injectable } from '@nestjs/common';
import type { GivenRole } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';
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

/** An account of any municipality, found before anybody is known. */
export interface FoundAccount {
  readonly id: string;
  readonly municipalityId: string;
  readonly personId: string;
  readonly passwordHash: string | null;
}

/** An account of the municipality, with whose it is. */
export interface PersonsAccount {
  readonly id: string;
  readonly municipalityId: string;
  readonly personId: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly personName: string;
  readonly municipalityName: string;
}

/** An account as a list for whoever looks after the installation shows it. */
export interface ListedAccount {
  readonly email: string;
  readonly personName: string;
  /** Such as 'leader in Birkehuset'. */
  readonly roles: readonly string[];
  readonly hasPassword: boolean;
  readonly factors: number;
  readonly sessions: number;
}

const personsAccount = `
  SELECT account.id, account.municipality_id AS "municipalityId", account.person_id AS "personId", account.email,
         account.password_hash AS "passwordHash", person.name AS "personName", municipality.name AS "municipalityName"
    FROM account
    JOIN person ON person.id = account.person_id
    JOIN municipality ON municipality.id = account.municipality_id`;

@Injectable()
export class AccountRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(personId: string, email: string, passwordHash: string | null): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(Account, { municipalityId, personId, email, passwordHash });
  }

  async grant(personId: string, role: GivenRole, unitId: string | null): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(RoleGrant, { municipalityId, personId, role, unitId });
  }

  /** Adds accounts whose owners have chosen no password yet. */
  async addAll(accounts: readonly NewAccount[]): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(
      Account,
      accounts.map((account) => ({ municipalityId, passwordHash: null, ...account })),
    );
  }

  /**
   * Who has these e-mail addresses. An address is one account in the whole installation, so this looks beyond the
   * municipality; of another one it tells nothing but that the address is taken.
   */
  async withEmails(emails: readonly string[]): Promise<AccountOfEmail[]> {
    return this.transaction.withKey({ email: emails }, () =>
      this.transaction.rows<AccountOfEmail>(
        `SELECT account.email, own.id AS "personId", own.name AS "personName"
           FROM account LEFT JOIN person own ON own.id = account.person_id AND own.municipality_id = $1
          WHERE account.email = ANY($2)`,
        [this.transaction.municipalityId, emails],
      ),
    );
  }

  /** Decides who may say where links go; it is shown to nobody. */
  async withTiesBeyond(personIds: readonly string[], unitId: string, today: CalendarDate): Promise<string[]> {
    const rows = await this.transaction.beyondUnits('person-is-managed-as-one', () =>
      this.transaction.rows<{ personId: string }>(
        `SELECT person_id AS "personId" FROM employment
          WHERE municipality_id = $1 AND person_id = ANY($2) AND unit_id <> $3
            AND (employed_to IS NULL OR employed_to >= $4::date)
          UNION
         SELECT person_id FROM role_grant
          WHERE municipality_id = $1 AND person_id = ANY($2) AND ended_at IS NULL
            AND (valid_to IS NULL OR valid_to >= $4::date)`,
        [this.transaction.municipalityId, personIds, unitId, today],
      ),
    );
    return rows.map(({ personId }) => personId);
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
    const [account] = await this.transaction.withKey({ email }, () =>
      this.transaction.rows<FoundAccount>(
        `SELECT id, municipality_id AS "municipalityId", person_id AS "personId", password_hash AS "passwordHash"
           FROM account WHERE email = $1`,
        [email],
      ),
    );
    return account ?? null;
  }

  async ofPerson(personId: string): Promise<PersonsAccount | null> {
    return this.personsAccount(
      `${personsAccount} WHERE account.municipality_id = $1 AND account.person_id = $2`,
      personId,
    );
  }

  /** The account, locked until the transaction ends: changes of how one signs in happen one after the other. */
  async lock(accountId: string): Promise<PersonsAccount | null> {
    return this.personsAccount(
      `${personsAccount} WHERE account.municipality_id = $1 AND account.id = $2 FOR UPDATE OF account`,
      accountId,
    );
  }

  async list(today: CalendarDate): Promise<ListedAccount[]> {
    return this.transaction.rows<ListedAccount>(
      `SELECT account.email, person.name AS "personName", account.password_hash IS NOT NULL AS "hasPassword",
              ARRAY(SELECT held.role || COALESCE(' in ' || unit.name, '')
                      FROM role_grant held LEFT JOIN unit ON unit.id = held.unit_id
                     WHERE held.person_id = person.id AND held.ended_at IS NULL
                       AND held.valid_from <= $2::date AND (held.valid_to IS NULL OR held.valid_to >= $2::date)
                     ORDER BY 1) AS roles,
              (SELECT count(*)::int FROM authenticator_app app
                WHERE app.account_id = account.id AND app.confirmed_at IS NOT NULL)
                + (SELECT count(*)::int FROM passkey WHERE passkey.account_id = account.id) AS factors,
              (SELECT count(*)::int FROM session WHERE session.account_id = account.id) AS sessions
         FROM account JOIN person ON person.id = account.person_id
        WHERE account.municipality_id = $1 ORDER BY account.email`,
      [this.transaction.municipalityId, today],
    );
  }

  async changeEmail(accountId: string, email: string): Promise<void> {
    await this.transaction.rows(`UPDATE account SET email = $3 WHERE municipality_id = $1 AND id = $2`, [
      this.transaction.municipalityId,
      accountId,
      email,
    ]);
  }

  async setPasswordHashOf(accountId: string, passwordHash: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE account SET password_hash = $3 WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, accountId, passwordHash],
    );
  }

  async hasAdministrator(today: CalendarDate): Promise<boolean> {
    const held = await this.transaction.rows(
      `SELECT 1 FROM role_grant
        WHERE municipality_id = $1 AND role = 'administrator' AND ended_at IS NULL
          AND (valid_to IS NULL OR valid_to >= $2::date) LIMIT 1`,
      [this.transaction.municipalityId, today],
    );
    return held.length > 0;
  }

  private async personsAccount(sql: string, id: string): Promise<PersonsAccount | null> {
    const [account] = await this.transaction.rows<PersonsAccount>(sql, [this.transaction.municipalityId, id]);
    return account ?? null;
  }

  async setPasswordHash(emails: readonly string[], passwordHash: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE account SET password_hash = $3 WHERE municipality_id = $1 AND email = ANY($2)`,
      [this.transaction.municipalityId, emails, passwordHash],
    );
  }
}

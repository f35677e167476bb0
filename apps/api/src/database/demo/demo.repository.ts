import type { Absence } from '@rulleplan/domain/absence';
import { momentOf } from '../../shared/clock';
import { Transaction } from '../../shared/transaction';

/** What the demo needs of the database that no service of the product does. */
export class DemoRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Two processes that start at once take turns. */
  async takeTurns(): Promise<void> {
    await this.transaction.rows(`SELECT pg_advisory_xact_lock(hashtext('rulleplan demo'))`);
  }

  /** Who signs in with these addresses, in no order. */
  async peopleWith(
    emails: readonly string[],
  ): Promise<readonly { readonly id: string; readonly email: string; readonly name: string }[]> {
    return this.transaction.rows(
      `SELECT person.id, account.email, person.name FROM account JOIN person ON person.id = account.person_id
        WHERE account.email = ANY($1)`,
      [emails],
    );
  }

  /** Everybody who can sign in to the municipality. */
  async allEmails(): Promise<string[]> {
    const rows = await this.transaction.rows<{ email: string }>(
      `SELECT email FROM account WHERE municipality_id = $1`,
      [this.transaction.municipalityId],
    );
    return rows.map(({ email }) => email);
  }

  /** Notes that somebody is away; `person` is the address the person signs in with. */
  async addAbsence(unitId: string, { person, kind, from, to }: Absence): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO absence (municipality_id, unit_id, employment_id, starts_at, ends_at, kind)
       SELECT $1, $2, employment.id, $4, $5, $6
         FROM employment JOIN account ON account.person_id = employment.person_id
        WHERE employment.unit_id = $2 AND account.email = $3`,
      [this.transaction.municipalityId, unitId, person, momentOf(from), momentOf(to), kind],
    );
  }
}

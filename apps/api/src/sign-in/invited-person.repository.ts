import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

/** Somebody to invite, and where they work or have a role. */
export interface InvitedPerson {
  readonly id: string;
  readonly unitIds: readonly string[];
}

/** All that hangs on an address somebody signs in with. */
export interface PersonsTies {
  /** Where the person works today or will, in whichever units. */
  readonly jobUnitIds: readonly string[];
  /** Whether somebody has given the person a role that holds today or will. */
  readonly holdsRole: boolean;
}

@Injectable()
export class InvitedPersonRepository {
  constructor(private readonly transaction: Transaction) {}

  async find(personId: string): Promise<InvitedPerson | null> {
    const [person] = await this.transaction.rows<InvitedPerson>(
      `SELECT person.id, ARRAY(
                SELECT unit_id::text FROM employment WHERE person_id = person.id AND municipality_id = $1
                UNION
                SELECT unit_id::text FROM role_grant
                 WHERE person_id = person.id AND municipality_id = $1 AND ended_at IS NULL AND unit_id IS NOT NULL
              ) AS "unitIds"
         FROM person WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, personId],
    );
    return person ?? null;
  }

  /** Decides who may say where the person's links go; it is shown to nobody. */
  async ties(personId: string, today: CalendarDate): Promise<PersonsTies> {
    const [ties] = await this.transaction.beyondUnits('person-is-managed-as-one', () =>
      this.transaction.rows<PersonsTies>(
        `SELECT ARRAY(
                  SELECT unit_id::text FROM employment
                   WHERE person_id = $2 AND municipality_id = $1
                     AND (employed_to IS NULL OR employed_to >= $3::date)
                ) AS "jobUnitIds",
                EXISTS (
                  SELECT FROM role_grant
                   WHERE person_id = $2 AND municipality_id = $1 AND ended_at IS NULL
                     AND (valid_to IS NULL OR valid_to >= $3::date)
                ) AS "holdsRole"`,
        [this.transaction.municipalityId, personId, today],
      ),
    );
    return ties ?? { jobUnitIds: [], holdsRole: true };
  }
}

import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

/** Somebody to invite, and where they work or have a role. */
export interface InvitedPerson {
  readonly id: string;
  readonly unitIds: readonly string[];
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
}

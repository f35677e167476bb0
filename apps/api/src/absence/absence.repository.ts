import { Injectable } from '@nestjs/common';
import type { AbsenceKind } from '@rulleplan/domain/absence';
import type { Instant } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

/** An absence as stored: whose job it was told in, and the person it is about. */
export interface StoredAbsence {
  readonly employmentId: string;
  readonly personId: string;
  readonly kind: AbsenceKind;
  readonly from: Instant;
  readonly to: Instant;
}

@Injectable()
export class AbsenceRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Absences of people, told in any of their jobs, that share a minute with the span. */
  async ofPeople(personIds: readonly string[], from: Date, to: Date): Promise<StoredAbsence[]> {
    return this.transaction.rows<StoredAbsence>(
      `SELECT absence.employment_id AS "employmentId", employment.person_id AS "personId", absence.kind,
              (EXTRACT(epoch FROM absence.starts_at) / 60)::int AS "from",
              (EXTRACT(epoch FROM absence.ends_at) / 60)::int AS "to"
         FROM absence
         JOIN employment ON employment.id = absence.employment_id
        WHERE absence.municipality_id = $1 AND employment.person_id = ANY($2)
          AND absence.starts_at < $4 AND absence.ends_at > $3
        ORDER BY absence.starts_at, absence.id`,
      [this.transaction.municipalityId, personIds, from, to],
    );
  }
}

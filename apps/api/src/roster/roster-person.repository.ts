import { Injectable } from '@nestjs/common';
import type { DutyKind } from '@rulleplan/domain/agreements';
import type { Competence, Employment } from '@rulleplan/domain/organisation';
import type { CalendarDate, Instant } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';
import { minutesOfColumn } from './shift.repository';

/** An employment with what decides how it is judged. */
export interface JobFacts extends Employment {
  readonly personName: string;
  readonly unitName: string;
  readonly agreementId: string;
  readonly openingBalanceMinutes: number;
  readonly openingBalanceOn: CalendarDate | null;
  readonly competences: readonly Competence[];
}

/** A shift as the rule book takes it, with the person behind the employment. */
export interface HeldShift {
  readonly id: string;
  readonly person: string;
  readonly personId: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: DutyKind;
  readonly requires: readonly string[];
}

const selectJob = `
  SELECT employment.id, employment.person_id AS "personId", employment.unit_id AS "unitId",
         employment.weekly_minutes AS "weeklyMinutes", employment.staff_group AS "staffGroup",
         employment.fixed_night AS "fixedNight", employment.hourly,
         employment.employed_from AS "employedFrom", employment.employed_to AS "employedTo",
         employment.opening_balance_minutes AS "openingBalanceMinutes",
         employment.opening_balance_on AS "openingBalanceOn",
         person.name AS "personName", unit.name AS "unitName", unit.agreement_id AS "agreementId",
         COALESCE((
           SELECT json_agg(json_build_object('name', competence.name, 'heldTo', competence.held_to))
             FROM employment_competence competence WHERE competence.employment_id = employment.id
         ), '[]') AS competences
    FROM employment
    JOIN person ON person.id = employment.person_id
    JOIN unit ON unit.id = employment.unit_id
   WHERE employment.municipality_id = $1`;

@Injectable()
export class RosterPersonRepository {
  constructor(private readonly transaction: Transaction) {}

  async jobs(employmentIds: readonly string[]): Promise<JobFacts[]> {
    return this.transaction.rows<JobFacts>(
      `${selectJob} AND employment.id = ANY($2) ORDER BY employment.id`,
      [this.transaction.municipalityId, employmentIds],
    );
  }

  /** Who has a row in a unit's roster between two days: its own staff, and whoever else holds a shift there. */
  async jobsOfUnit(unitId: string, days: { from: CalendarDate; to: CalendarDate }): Promise<JobFacts[]> {
    return this.transaction.beyondUnits('holder-from-elsewhere', () =>
      this.transaction.rows<JobFacts>(
        `${selectJob}
         AND (
           (employment.unit_id = $2 AND employment.employed_from <= $4
            AND (employment.employed_to IS NULL OR employment.employed_to >= $3))
           OR EXISTS (
             SELECT FROM shift
              WHERE shift.unit_id = $2 AND shift.employment_id = employment.id
                AND shift.starts_at >= $3::date AT TIME ZONE 'Europe/Copenhagen'
                AND shift.starts_at < ($4::date + 1) AT TIME ZONE 'Europe/Copenhagen'
           )
         )
       ORDER BY person.name COLLATE "da-x-icu", employment.id`,
        [this.transaction.municipalityId, unitId, days.from, days.to],
      ),
    );
  }

  /** Every shift of the people between two moments, whichever of their jobs it is held in. */
  async shiftsOf(personIds: readonly string[], from: Date, to: Date): Promise<HeldShift[]> {
    return this.transaction.rows<HeldShift>(
      `SELECT id, employment_id AS person, person_id AS "personId", kind, requires,
              ${minutesOfColumn('starts_at')} AS "from", ${minutesOfColumn('ends_at')} AS "to"
         FROM shift
        WHERE municipality_id = $1 AND person_id = ANY($2)
          AND tstzrange(starts_at, ends_at) && tstzrange($3, $4)
        ORDER BY starts_at, ends_at, id`,
      [this.transaction.municipalityId, personIds, from, to],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Competence } from '@rulleplan/domain/organisation';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

/** A job with all that is stored of it. */
export interface StoredEmployment {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly staffGroup: string;
  readonly weeklyMinutes: number;
  readonly hourly: boolean;
  readonly fixedNight: boolean;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  readonly payrollId: string | null;
  readonly accountCoding: string | null;
  readonly version: number;
  readonly competences: readonly Competence[];
  /** Units served beside the own one. */
  readonly serves: readonly string[];
}

const selectEmployment = `
  SELECT job.id, job.person_id AS "personId", job.unit_id AS "unitId", job.staff_group AS "staffGroup",
         job.weekly_minutes AS "weeklyMinutes", job.hourly, job.fixed_night AS "fixedNight",
         job.employed_from AS "employedFrom", job.employed_to AS "employedTo", job.payroll_id AS "payrollId",
         job.account_coding AS "accountCoding", job.version,
         COALESCE((
           SELECT json_agg(json_build_object('name', held.name, 'heldTo', held.held_to)
                           ORDER BY held.name COLLATE "da-x-icu")
             FROM employment_competence held WHERE held.employment_id = job.id
         ), '[]') AS competences,
         COALESCE((
           SELECT json_agg(served.unit_id ORDER BY served.unit_id)
             FROM employment_unit served WHERE served.employment_id = job.id
         ), '[]') AS serves
    FROM employment job
   WHERE job.municipality_id = $1`;

@Injectable()
export class EmploymentRepository {
  constructor(private readonly transaction: Transaction) {}

  async find(employmentId: string): Promise<StoredEmployment | null> {
    const [job] = await this.transaction.rows<StoredEmployment>(`${selectEmployment} AND job.id = $2`, [
      this.transaction.municipalityId,
      employmentId,
    ]);
    return job ?? null;
  }

  /** Every job of a person, the newest first. */
  async ofPerson(personId: string): Promise<StoredEmployment[]> {
    return this.transaction.rows<StoredEmployment>(
      `${selectEmployment} AND job.person_id = $2 ORDER BY job.employed_from DESC, job.id`,
      [this.transaction.municipalityId, personId],
    );
  }

  /** How many jobs of a unit run after a day. */
  async countAfter(unitId: string, day: CalendarDate): Promise<number> {
    const [row] = await this.transaction.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM employment
        WHERE municipality_id = $1 AND unit_id = $2 AND (employed_to IS NULL OR employed_to > $3)`,
      [this.transaction.municipalityId, unitId, day],
    );
    return row?.count ?? 0;
  }

  async add(job: Omit<StoredEmployment, 'version' | 'competences' | 'serves'>): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO employment (municipality_id, id, person_id, unit_id, staff_group, weekly_minutes, hourly,
                               fixed_night, employed_from, employed_to, payroll_id, account_coding)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        this.transaction.municipalityId,
        job.id,
        job.personId,
        job.unitId,
        job.staffGroup,
        job.weeklyMinutes,
        job.hourly,
        job.fixedNight,
        job.employedFrom,
        job.employedTo,
        job.payrollId,
        job.accountCoding,
      ],
    );
  }

  /** Writes what may change of a job; false when it is not in the version named any more. */
  async change(job: StoredEmployment): Promise<boolean> {
    const rows = await this.transaction.rows(
      `UPDATE employment SET employed_to = $4, payroll_id = $5, account_coding = $6, version = version + 1
        WHERE municipality_id = $1 AND id = $2 AND version = $3 RETURNING id`,
      [
        this.transaction.municipalityId,
        job.id,
        job.version,
        job.employedTo,
        job.payrollId,
        job.accountCoding,
      ],
    );
    return rows.length === 1;
  }

  async setServes(employmentId: string, unitIds: readonly string[]): Promise<void> {
    const { municipalityId } = this.transaction;
    await this.transaction.rows(
      `DELETE FROM employment_unit WHERE municipality_id = $1 AND employment_id = $2 AND unit_id <> ALL($3::uuid[])`,
      [municipalityId, employmentId, unitIds],
    );
    await this.transaction.rows(
      `INSERT INTO employment_unit (municipality_id, employment_id, unit_id)
       SELECT $1, $2, unit_id FROM unnest($3::uuid[]) AS given (unit_id)
       ON CONFLICT (employment_id, unit_id) DO NOTHING`,
      [municipalityId, employmentId, unitIds],
    );
  }

  async setCompetences(employmentId: string, competences: readonly Competence[]): Promise<void> {
    const { municipalityId } = this.transaction;
    const names = competences.map(({ name }) => name);
    await this.transaction.rows(
      `DELETE FROM employment_competence
        WHERE municipality_id = $1 AND employment_id = $2 AND name <> ALL($3::text[])`,
      [municipalityId, employmentId, names],
    );
    await this.transaction.rows(
      `INSERT INTO employment_competence (municipality_id, employment_id, name, held_to)
       SELECT $1, $2, name, held_to FROM unnest($3::text[], $4::date[]) AS given (name, held_to)
       ON CONFLICT (employment_id, name) DO UPDATE SET held_to = EXCLUDED.held_to`,
      [municipalityId, employmentId, names, competences.map(({ heldTo }) => heldTo)],
    );
  }
}

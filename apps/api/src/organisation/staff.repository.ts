import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

/** A job in a unit with the person who holds it. */
export interface Job {
  readonly employmentId: string;
  readonly personId: string;
  /** What files call the person in this unit. */
  readonly key: string;
  readonly name: string;
  readonly staffGroup: string;
  readonly weeklyMinutes: number;
  readonly fixedNight: boolean;
  readonly hourly: boolean;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  readonly payrollId: string | null;
  readonly competences: readonly string[];
}

@Injectable()
export class StaffRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Everybody who holds or held a job in the unit; one whom no file has named yet goes by the name. */
  async jobsIn(unitId: string): Promise<Job[]> {
    return this.transaction.rows<Job>(
      `SELECT job.id AS "employmentId", job.person_id AS "personId", person.name,
              COALESCE(job.import_key, regexp_replace(lower(person.name), '\\s+', ' ', 'g')) AS key,
              job.staff_group AS "staffGroup", job.weekly_minutes AS "weeklyMinutes",
              job.fixed_night AS "fixedNight", job.hourly, job.employed_from AS "employedFrom",
              job.employed_to AS "employedTo", job.payroll_id AS "payrollId",
              COALESCE((SELECT json_agg(held.name ORDER BY held.name)
                          FROM employment_competence held WHERE held.employment_id = job.id), '[]') AS competences
         FROM employment job JOIN person ON person.id = job.person_id
        WHERE job.municipality_id = $1 AND job.unit_id = $2 ORDER BY job.import_key NULLS LAST, job.id`,
      [this.transaction.municipalityId, unitId],
    );
  }

  /** Adds people, or gives those who are there the name as it is written now. */
  async storePeople(people: readonly Pick<Job, 'personId' | 'name'>[]): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO person (municipality_id, id, name)
       SELECT $1, "personId", name FROM jsonb_to_recordset($2) AS given("personId" uuid, name text)
       ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, version = person.version + 1
        WHERE person.municipality_id = $1 AND person.name <> EXCLUDED.name`,
      [this.transaction.municipalityId, JSON.stringify(people)],
    );
  }

  /** Gives a person a name; false when it is not in the version named any more. */
  async renamePerson(personId: string, name: string, version: number): Promise<boolean> {
    const rows = await this.transaction.rows(
      `UPDATE person SET name = $4, version = version + 1
        WHERE municipality_id = $1 AND id = $2 AND version = $3 RETURNING id`,
      [this.transaction.municipalityId, personId, version, name],
    );
    return rows.length === 1;
  }

  /** Adds jobs, or writes over those that are there. */
  async storeJobs(unitId: string, jobs: readonly Job[]): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO employment (municipality_id, unit_id, id, person_id, import_key, staff_group, weekly_minutes,
                               fixed_night, hourly, employed_from, employed_to, payroll_id)
       SELECT $1, $2, "employmentId", "personId", key, "staffGroup", "weeklyMinutes", "fixedNight", hourly,
              "employedFrom", "employedTo", "payrollId"
         FROM jsonb_to_recordset($3) AS given("employmentId" uuid, "personId" uuid, key text, "staffGroup" text,
              "weeklyMinutes" integer, "fixedNight" boolean, hourly boolean, "employedFrom" date,
              "employedTo" date, "payrollId" text)
       ON CONFLICT (id) DO UPDATE
          SET import_key = EXCLUDED.import_key, staff_group = EXCLUDED.staff_group,
              weekly_minutes = EXCLUDED.weekly_minutes, fixed_night = EXCLUDED.fixed_night,
              hourly = EXCLUDED.hourly, employed_from = EXCLUDED.employed_from,
              employed_to = EXCLUDED.employed_to, payroll_id = EXCLUDED.payroll_id,
              version = employment.version + 1
        WHERE employment.municipality_id = $1`,
      [this.transaction.municipalityId, unitId, JSON.stringify(jobs)],
    );
    await this.storeCompetences(jobs);
  }

  /** A job's competences are those given; one that stays keeps its last day. */
  private async storeCompetences(jobs: readonly Job[]): Promise<void> {
    const { municipalityId } = this.transaction;
    const given = JSON.stringify(
      jobs.flatMap(({ employmentId, competences }) => competences.map((name) => ({ employmentId, name }))),
    );
    const asRows = `jsonb_to_recordset($2) AS given("employmentId" uuid, name text)`;
    await this.transaction.rows(
      `DELETE FROM employment_competence held
        WHERE held.municipality_id = $1 AND held.employment_id = ANY($3::uuid[])
          AND NOT EXISTS (SELECT FROM ${asRows}
                           WHERE given."employmentId" = held.employment_id AND given.name = held.name)`,
      [municipalityId, given, jobs.map(({ employmentId }) => employmentId)],
    );
    await this.transaction.rows(
      `INSERT INTO employment_competence (municipality_id, employment_id, name)
       SELECT $1, "employmentId", name FROM ${asRows} ON CONFLICT (employment_id, name) DO NOTHING`,
      [municipalityId, given],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Competence } from '@rulleplan/domain/organisation';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

/** A job as a list of people shows it. */
export interface ListedJob {
  readonly employmentId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly staffGroup: string;
  readonly weeklyMinutes: number;
  readonly hourly: boolean;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  readonly version: number;
  readonly competences: readonly Competence[];
  readonly serves: readonly { readonly id: string; readonly name: string }[];
}

/** Somebody of the municipality, with the jobs that may be seen. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly jobs: readonly ListedJob[];
}

/** Which people to list. */
export interface PeopleFilter {
  /** Who works in one of these units, serves it or holds a role in it; null is everybody. */
  readonly unitIds: readonly string[] | null;
  /** Part of a name. */
  readonly search: string | null;
  readonly ended: 'without' | 'with' | 'only';
  readonly today: CalendarDate;
  /** After this person. */
  readonly after: string | null;
  readonly limit: number;
}

/** Somebody's name, and whether they are there still. */
export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

const inDanish = `COLLATE "da-x-icu"`;
const within = `($2::uuid[] IS NULL OR job.unit_id = ANY($2) OR EXISTS (
  SELECT FROM employment_unit served WHERE served.employment_id = job.id AND served.unit_id = ANY($2)))`;
const anyJob = (more = '') =>
  `EXISTS (SELECT FROM employment job WHERE job.person_id = person.id AND ${within} ${more})`;
const anyRole = `EXISTS (
  SELECT FROM role_grant held
   WHERE held.person_id = person.id AND held.ended_at IS NULL AND COALESCE(held.valid_to >= $3::date, true)
     AND ($2::uuid[] IS NULL OR held.unit_id = ANY($2)))`;
const isThere = `(${anyJob('AND COALESCE(job.employed_to >= $3::date, true)')} OR ${anyRole}
  OR ($2::uuid[] IS NULL AND NOT EXISTS (SELECT FROM employment job WHERE job.person_id = person.id)))`;

const jobsOfPerson = `
  COALESCE((
    SELECT json_agg(json_build_object(
             'employmentId', job.id, 'unitId', job.unit_id, 'unitName', unit.name, 'staffGroup', job.staff_group,
             'weeklyMinutes', job.weekly_minutes, 'hourly', job.hourly, 'employedFrom', job.employed_from,
             'employedTo', job.employed_to, 'version', job.version,
             'competences', COALESCE((
               SELECT json_agg(json_build_object('name', held.name, 'heldTo', held.held_to)
                               ORDER BY held.name ${inDanish})
                 FROM employment_competence held WHERE held.employment_id = job.id), '[]'),
             'serves', COALESCE((
               SELECT json_agg(json_build_object('id', other.id, 'name', other.name) ORDER BY other.name ${inDanish})
                 FROM employment_unit served JOIN unit other ON other.id = served.unit_id
                WHERE served.employment_id = job.id), '[]'))
           ORDER BY job.employed_from DESC, job.id)
      FROM employment job JOIN unit ON unit.id = job.unit_id
     WHERE job.person_id = person.id AND ${within}
       AND ($4 <> 'without' OR COALESCE(job.employed_to >= $3::date, true))), '[]')`;

@Injectable()
export class PeopleRepository {
  constructor(private readonly transaction: Transaction) {}

  async page({ unitIds, search, ended, today, after, limit }: PeopleFilter): Promise<ListedPerson[]> {
    return this.transaction.rows<ListedPerson>(
      `SELECT person.id, person.name, ${jobsOfPerson} AS jobs
         FROM person
        WHERE person.municipality_id = $1
          AND ($2::uuid[] IS NULL OR ${anyJob()} OR ${anyRole})
          AND ($4 = 'with' OR ${isThere} = ($4 = 'without'))
          AND ($5::text IS NULL OR strpos(lower(person.name ${inDanish}), lower($5 ${inDanish})) > 0)
          AND ($6::uuid IS NULL OR (person.name ${inDanish}, person.id) > (
                SELECT last.name ${inDanish}, last.id FROM person last
                 WHERE last.municipality_id = $1 AND last.id = $6))
        ORDER BY person.name ${inDanish}, person.id LIMIT $7`,
      [this.transaction.municipalityId, unitIds, today, ended, search, after, limit],
    );
  }

  /** Whether a person works in one of the units, serves it or holds or held a role in it; with null, anywhere. */
  async isWithin(personId: string, unitIds: readonly string[] | null): Promise<boolean> {
    const rows = await this.transaction.rows(
      `SELECT FROM person
        WHERE person.municipality_id = $1 AND person.id = $3
          AND ($2::uuid[] IS NULL OR ${anyJob()} OR EXISTS (
                SELECT FROM role_grant held WHERE held.person_id = person.id AND held.unit_id = ANY($2)))`,
      [this.transaction.municipalityId, unitIds, personId],
    );
    return rows.length === 1;
  }

  async person(personId: string): Promise<PersonFacts | null> {
    const [person] = await this.transaction.rows<PersonFacts>(
      `SELECT id, name, version FROM person WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, personId],
    );
    return person ?? null;
  }

  /** Competences that duty types of the unit require. */
  async requiredIn(unitId: string): Promise<string[]> {
    const rows = await this.transaction.rows<{ name: string }>(
      `SELECT DISTINCT unnest(requires) AS name FROM duty_type
        WHERE municipality_id = $1 AND unit_id = $2`,
      [this.transaction.municipalityId, unitId],
    );
    return rows.map(({ name }) => name);
  }

  /** How many work in each unit on a day, and how many are called in there by the hour. */
  async headCounts(
    today: CalendarDate,
  ): Promise<{ unitId: string; employmentCount: number; substituteCount: number }[]> {
    return this.transaction.rows(
      `WITH place AS (
         SELECT job.id, job.unit_id, job.hourly FROM employment job
          WHERE job.municipality_id = $1 AND job.employed_from <= $2::date
            AND COALESCE(job.employed_to >= $2::date, true)
       ), served AS (
         SELECT unit_id, hourly FROM place
         UNION ALL
         SELECT other.unit_id, true FROM place JOIN employment_unit other ON other.employment_id = place.id
       )
       SELECT unit_id AS "unitId", (count(*) FILTER (WHERE NOT hourly))::int AS "employmentCount",
              (count(*) FILTER (WHERE hourly))::int AS "substituteCount"
         FROM served GROUP BY unit_id`,
      [this.transaction.municipalityId, today],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type {
  KnownEmployment,
  KnownPerson,
  KnownUnit,
  SyncCounts,
  SyncLink,
} from '@rulleplan/domain/organisation-sync';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';
import { OrganisationSyncRun } from './organisation-sync-run.entity';
import type { ToldProblem } from './sync-messages';
import type { SourceKind, SyncRunState } from './sync-run';

/** A run as it is kept. */
export interface StoredRun {
  readonly id: string;
  readonly at: Date;
  readonly byName: string | null;
  readonly source: SourceKind;
  readonly state: SyncRunState;
  readonly isComplete: boolean;
  readonly etag: string | null;
  readonly counts: SyncCounts;
  readonly problems: readonly ToldProblem[];
  readonly endingPersonIds: readonly string[];
  readonly endingOf: number;
  readonly confirmedRunId: string | null;
}

const selectRun = `
  SELECT run.id, run.at, person.name AS "byName", run.source, run.state, run.is_complete AS "isComplete",
         run.etag, run.counts, run.problems, run.ending_person_ids AS "endingPersonIds",
         run.ending_of AS "endingOf", run.confirmed_run_id AS "confirmedRunId"
    FROM organisation_sync_run run LEFT JOIN person ON person.id = run.person_id
   WHERE run.municipality_id = $1`;

/** What the source calls the row, once it has been matched. */
const sourceIdOf = (kind: SyncLink['kind'], subject: string) =>
  `(SELECT link.source_id FROM organisation_link link
     WHERE link.municipality_id = $1 AND link.kind = '${kind}' AND link.subject_id = ${subject}) AS "sourceId"`;

@Injectable()
export class OrganisationSyncRepository {
  constructor(private readonly transaction: Transaction) {}

  /** From here on no other transaction compares or changes the municipality's organisation by its source. */
  async lock(): Promise<void> {
    await this.transaction.rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `rulleplan organisation sync ${this.transaction.municipalityId}`,
    ]);
  }

  async municipalityName(): Promise<string> {
    const [row] = await this.transaction.rows<{ name: string }>(
      `SELECT name FROM municipality WHERE id = $1`,
      [this.transaction.municipalityId],
    );
    return row?.name ?? '';
  }

  async units(today: CalendarDate): Promise<KnownUnit[]> {
    return this.transaction.rows<KnownUnit>(
      `SELECT id, name, parent_id AS "parentId", agreement_id AS "agreementId",
              COALESCE(closed_on < $2::date, false) AS "isClosed", ${sourceIdOf('unit', 'unit.id')}
         FROM unit WHERE municipality_id = $1 ORDER BY id`,
      [this.transaction.municipalityId, today],
    );
  }

  async people(today: CalendarDate): Promise<KnownPerson[]> {
    return this.transaction.rows<KnownPerson>(
      `SELECT person.id, person.name, account.email, ${sourceIdOf('person', 'person.id')},
              COALESCE((
                SELECT json_agg(json_build_object('id', held.id, 'role', held.role) ORDER BY held.id)
                  FROM role_grant held
                 WHERE held.person_id = person.id AND held.ended_at IS NULL
                   AND COALESCE(held.valid_to >= $2::date, true)), '[]') AS grants
         FROM person LEFT JOIN account ON account.person_id = person.id
        WHERE person.municipality_id = $1 ORDER BY person.id`,
      [this.transaction.municipalityId, today],
    );
  }

  async employments(): Promise<KnownEmployment[]> {
    return this.transaction.rows<KnownEmployment>(
      `SELECT job.id, job.person_id AS "personId", job.unit_id AS "unitId", job.staff_group AS "staffGroup",
              job.weekly_minutes AS "weeklyMinutes", job.fixed_night AS "fixedNight", job.hourly,
              job.employed_from AS "from", job.employed_to AS "to", job.payroll_id AS "payrollId",
              job.account_coding AS "accountCoding", ${sourceIdOf('employment', 'job.id')},
              EXISTS (SELECT FROM organisation_link link
                       WHERE link.subject_id = job.id AND link.was_missing) AS "wasMissing",
              COALESCE((SELECT json_agg(served.unit_id) FROM employment_unit served
                         WHERE served.employment_id = job.id), '[]') AS "servesUnitIds",
              COALESCE((SELECT json_agg(json_build_object('name', held.name, 'heldTo', held.held_to))
                          FROM employment_competence held WHERE held.employment_id = job.id), '[]') AS competences
         FROM employment job WHERE job.municipality_id = $1 ORDER BY job.id`,
      [this.transaction.municipalityId],
    );
  }

  /** What the source calls these from now on; a job that replaces another takes its name over. */
  async link(links: readonly SyncLink[]): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO organisation_link (municipality_id, kind, source_id, subject_id)
       SELECT $1, kind, "sourceId", id FROM jsonb_to_recordset($2) AS given(kind text, "sourceId" text, id uuid)
       ON CONFLICT (municipality_id, kind, source_id)
       DO UPDATE SET subject_id = EXCLUDED.subject_id, was_missing = false`,
      [this.transaction.municipalityId, JSON.stringify(links)],
    );
  }

  /** Remembers that a job was ended because it was missing: should it come back, it begins again. */
  async missed(employmentId: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE organisation_link SET was_missing = true
        WHERE municipality_id = $1 AND kind = 'employment' AND subject_id = $2`,
      [this.transaction.municipalityId, employmentId],
    );
  }

  /** The job that replaces another goes by what the source called that one. */
  async passOn(kind: SyncLink['kind'], fromId: string, toId: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE organisation_link SET subject_id = $4
        WHERE municipality_id = $1 AND kind = $2 AND subject_id = $3`,
      [this.transaction.municipalityId, kind, fromId, toId],
    );
  }

  /** Does one step: should it be refused, only this is undone, and the run goes on. */
  async attempt(step: () => Promise<void>): Promise<void> {
    await this.transaction.rows('SAVEPOINT step');
    try {
      await step();
    } catch (error) {
      await this.transaction.rows('ROLLBACK TO SAVEPOINT step');
      throw error;
    }
    await this.transaction.rows('RELEASE SAVEPOINT step');
  }

  async person(personId: string): Promise<{ readonly name: string; readonly version: number }> {
    const [person] = await this.transaction.rows<{ name: string; version: number }>(
      `SELECT name, version FROM person WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, personId],
    );
    if (person === undefined) throw new Error(`The person ${personId} of a plan is not there.`);
    return person;
  }

  async addRun(run: Omit<OrganisationSyncRun, 'id' | 'municipalityId' | 'sequence'>): Promise<string> {
    const { manager, municipalityId } = this.transaction;
    const { identifiers } = await manager.insert(OrganisationSyncRun, { ...run, municipalityId });
    return String(identifiers[0]?.['id']);
  }

  async runs(limit: number): Promise<StoredRun[]> {
    return this.transaction.rows<StoredRun>(`${selectRun} ORDER BY run.sequence DESC LIMIT $2`, [
      this.transaction.municipalityId,
      limit,
    ]);
  }

  async run(runId: string): Promise<StoredRun | null> {
    const [run] = await this.transaction.rows<StoredRun>(`${selectRun} AND run.id = $2`, [
      this.transaction.municipalityId,
      runId,
    ]);
    return run ?? null;
  }

  /** The version of the document, when all of it was followed the last time something was read. */
  async lastEtag(source: SourceKind): Promise<string | null> {
    const [run] = await this.transaction.rows<{ etag: string | null }>(
      `SELECT etag FROM organisation_sync_run
        WHERE municipality_id = $1 AND source = $2 ORDER BY sequence DESC LIMIT 1`,
      [this.transaction.municipalityId, source],
    );
    return run?.etag ?? null;
  }
}

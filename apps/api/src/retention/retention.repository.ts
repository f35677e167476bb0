import { Injectable } from '@nestjs/common';
import type { RetentionKind, RetentionTimes } from '@rulleplan/domain/retention';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';
import type { DueRows } from './due-rows';

/** A group of staff whose agreement decides its norm periods. */
export interface JobGroup {
  readonly unitId: string;
  readonly agreementId: string;
  readonly staffGroup: string;
}

/** A job that carries a balance from before some day. */
export interface CarryingJob extends JobGroup {
  readonly id: string;
  readonly personId: string;
  readonly openingBalanceOn: CalendarDate;
  readonly openingBalanceMinutes: number;
}

/** What decides which rows are due, as the statements take it. */
export type DueFacts = Readonly<Record<string, unknown>>;

const dueLog = `municipality_id = $1 AND erased_by_entry_id IS NULL AND action <> 'data-erased'
  AND at < ($2::jsonb ->> 'before')::timestamp AT TIME ZONE 'Europe/Copenhagen'`;

@Injectable()
export class RetentionRepository {
  constructor(private readonly transaction: Transaction) {}

  async times(): Promise<Partial<RetentionTimes>> {
    const rows = await this.transaction.rows<{ kind: RetentionKind; keep: number }>(
      `SELECT kind, keep FROM retention_time WHERE municipality_id = $1`,
      [this.transaction.municipalityId],
    );
    return Object.fromEntries(rows.map(({ kind, keep }) => [kind, keep]));
  }

  async setTime(kind: RetentionKind, keep: number): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO retention_time (municipality_id, kind, keep) VALUES ($1, $2, $3)
       ON CONFLICT (municipality_id, kind) DO UPDATE SET keep = excluded.keep`,
      [this.transaction.municipalityId, kind, keep],
    );
  }

  async groups(): Promise<JobGroup[]> {
    return this.transaction.rows<JobGroup>(
      `SELECT DISTINCT unit.id AS "unitId", unit.agreement_id AS "agreementId", employment.staff_group AS "staffGroup"
         FROM employment JOIN unit ON unit.id = employment.unit_id
        WHERE employment.municipality_id = $1`,
      [this.transaction.municipalityId],
    );
  }

  /** Jobs with a balance brought along before their records begin to be kept. */
  async carrying(facts: DueFacts): Promise<CarryingJob[]> {
    return this.transaction.rows<CarryingJob>(
      `SELECT employment.id, employment.person_id AS "personId", employment.unit_id AS "unitId", unit.agreement_id AS "agreementId",
              employment.staff_group AS "staffGroup", employment.opening_balance_on AS "openingBalanceOn",
              employment.opening_balance_minutes AS "openingBalanceMinutes"
         FROM employment
         JOIN unit ON unit.id = employment.unit_id
         JOIN jsonb_array_elements($2::jsonb -> 'groups') AS kept
           ON kept ->> 'unitId' = employment.unit_id::text AND kept ->> 'staffGroup' = employment.staff_group
        WHERE employment.municipality_id = $1
          AND employment.opening_balance_on < (kept ->> 'from')::date
          AND (employment.employed_to IS NULL OR employment.employed_to >= (kept ->> 'from')::date)`,
      [this.transaction.municipalityId, JSON.stringify(facts)],
    );
  }

  /** From here on the balance a job brings along is this one. */
  async carryOver(employmentId: string, on: CalendarDate, minutes: number): Promise<void> {
    await this.transaction.rows(
      `UPDATE employment SET opening_balance_on = $3, opening_balance_minutes = $4
        WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, employmentId, on, minutes],
    );
  }

  async countDue({ table, where }: DueRows, facts: DueFacts): Promise<number> {
    const [row] = await this.transaction.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE ${table}.municipality_id = $1 AND (${where})`,
      [this.transaction.municipalityId, JSON.stringify(facts)],
    );
    return row?.count ?? 0;
  }

  /** Deletes some of the rows whose time is up, and says how many. */
  async deleteDue({ table, where, free = 'true' }: DueRows, facts: DueFacts, most: number): Promise<number> {
    const rows = await this.transaction.rows(
      `DELETE FROM ${table}
        WHERE ctid IN (SELECT ctid FROM ${table} WHERE ${table}.municipality_id = $1 AND (${where}) AND ${free} LIMIT ${most})
       RETURNING 1`,
      [this.transaction.municipalityId, JSON.stringify(facts)],
    );
    return rows.length;
  }

  async countDueLog(facts: DueFacts): Promise<number> {
    const [row] = await this.transaction.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_entry WHERE ${dueLog}`,
      [this.transaction.municipalityId, JSON.stringify(facts)],
    );
    return row?.count ?? 0;
  }

  /** The ids of some entries whose time is up, oldest first. */
  async dueEntries(facts: DueFacts, most: number): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      `SELECT id FROM audit_entry WHERE ${dueLog} ORDER BY sequence LIMIT ${most}`,
      [this.transaction.municipalityId, JSON.stringify(facts)],
    );
    return rows.map(({ id }) => id);
  }

  /** Empties entries; their place, digest and hash stay, and the entry that says why. */
  async emptyEntries(ids: readonly string[], traceId: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE audit_entry
          SET kind = NULL, person_id = NULL, on_behalf_of_person_id = NULL, about_person_id = NULL, action = NULL,
              subject = NULL, subject_id = NULL, unit_id = NULL, before = NULL, after = NULL, remark = NULL,
              request_id = NULL, erased_by_entry_id = $3
        WHERE municipality_id = $1 AND id = ANY($2)`,
      [this.transaction.municipalityId, ids, traceId],
    );
  }

  /** From here on this transaction may erase; throws unless it works as the owner of the tables. */
  async beginErasing(): Promise<void> {
    const [row] = await this.transaction.rows<{ isOwner: boolean }>(
      `SELECT set_config('rulleplan.erasing', 'on', true),
              current_user = pg_get_userbyid(relowner) AS "isOwner"
         FROM pg_class WHERE oid = 'audit_entry'::regclass`,
    );
    if (row?.isOwner !== true) {
      throw new Error(
        'Only the owner of the tables may erase: this is for the command, with DATABASE_OWNER_URL.',
      );
    }
  }
}

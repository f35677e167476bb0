import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';
import type { Caller, CallerEmployment } from './caller';
import { Session } from './session.entity';
import type { Grant } from '@rulleplan/domain/identity';

/** What signing in needs to know of an account. */
export interface SignInAccount {
  readonly id: string;
  readonly municipalityId: string;
  readonly passwordHash: string;
}

interface CallerRow {
  sessionId: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  personId: string;
  personName: string;
  municipalityId: string;
  municipalityName: string;
  grants: Grant[];
  employments: CallerEmployment[];
}

/** A session as it stands in the database, with who it belongs to. */
export interface StoredSession {
  readonly caller: Caller;
  readonly expiresAt: Date;
}

/**
 * One round trip for who asks: a team member's grants come from the jobs held today, the others' from
 * role_grant, each spread over the units under the granted one.
 */
const callerOfToken = `
  WITH RECURSIVE asker AS (
    SELECT session.id, session.created_at, session.last_seen_at, session.expires_at,
           person.id AS person_id, person.name AS person_name,
           municipality.id AS municipality_id, municipality.name AS municipality_name
      FROM session
      JOIN account ON account.id = session.account_id
      JOIN person ON person.id = account.person_id
      JOIN municipality ON municipality.id = session.municipality_id
     WHERE session.token_hash = $1
  ), reached AS (
    SELECT role_grant.role, role_grant.unit_id
      FROM role_grant JOIN asker ON asker.person_id = role_grant.person_id
    UNION
    SELECT reached.role, unit.id FROM unit JOIN reached ON unit.parent_id = reached.unit_id
  ), job AS (
    SELECT employment.id, employment.unit_id, unit.name AS unit_name
      FROM employment
      JOIN asker ON asker.person_id = employment.person_id
      JOIN unit ON unit.id = employment.unit_id
     WHERE employment.employed_from <= $2::date
       AND (employment.employed_to IS NULL OR employment.employed_to >= $2::date)
  )
  SELECT asker.id AS "sessionId", asker.created_at AS "createdAt", asker.last_seen_at AS "lastSeenAt",
         asker.expires_at AS "expiresAt",
         asker.person_id AS "personId", asker.person_name AS "personName",
         asker.municipality_id AS "municipalityId", asker.municipality_name AS "municipalityName",
         COALESCE((
           SELECT json_agg(held.* ORDER BY held.role, held."unitId") FROM (
             SELECT role, unit_id AS "unitId" FROM reached
             UNION
             SELECT 'team-member', unit_id FROM job
           ) held
         ), '[]') AS grants,
         COALESCE((
           SELECT json_agg(json_build_object('id', id, 'unitId', unit_id, 'unitName', unit_name) ORDER BY unit_name, id)
             FROM job
         ), '[]') AS employments
    FROM asker`;

@Injectable()
export class SessionRepository {
  constructor(private readonly transaction: Transaction) {}

  async accountOf(email: string): Promise<SignInAccount | null> {
    const [account] = await this.transaction.rows<SignInAccount>(
      `SELECT id, municipality_id AS "municipalityId", password_hash AS "passwordHash" FROM account WHERE email = $1`,
      [email],
    );
    return account ?? null;
  }

  async find(tokenHash: Buffer, today: CalendarDate): Promise<StoredSession | null> {
    const [row] = await this.transaction.rows<CallerRow>(callerOfToken, [tokenHash, today]);
    return row === undefined ? null : { caller: callerFrom(row), expiresAt: row.expiresAt };
  }

  async add(session: Omit<Session, 'id'>): Promise<void> {
    await this.transaction.manager.insert(Session, session);
  }

  async remove(tokenHash: Buffer): Promise<void> {
    await this.transaction.manager.delete(Session, { tokenHash });
  }

  async removeAllOf(accountId: string): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.delete(Session, { municipalityId, accountId });
  }

  async removeExpired(accountId: string, now: Date): Promise<void> {
    await this.transaction.rows(`DELETE FROM session WHERE account_id = $1 AND expires_at <= $2`, [
      accountId,
      now,
    ]);
  }

  async seen(sessionId: string, at: Date): Promise<void> {
    await this.transaction.rows(`UPDATE session SET last_seen_at = $2 WHERE id = $1`, [sessionId, at]);
  }
}

function callerFrom(row: CallerRow): Caller {
  return {
    sessionId: row.sessionId,
    lastSeenAt: row.lastSeenAt,
    person: { id: row.personId, name: row.personName },
    municipality: { id: row.municipalityId, name: row.municipalityName },
    grants: row.grants,
    employments: row.employments,
  };
}

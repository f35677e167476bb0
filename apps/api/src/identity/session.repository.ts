import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';
import type { Caller, CallerEmployment } from './caller';
import { Session } from './session.entity';
import type { HeldGrant } from '@rulleplan/domain/identity';

interface CallerRow {
  sessionId: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  sharedDevice: boolean;
  personId: string;
  personName: string;
  municipalityId: string;
  municipalityName: string;
  grants: HeldGrant[];
  employments: CallerEmployment[];
  unitIds: string[] | null;
}

/** A session as it stands in the database, with who it belongs to. */
export interface StoredSession {
  readonly caller: Caller;
  readonly expiresAt: Date;
}

/** One of a person's sessions, for that person to look at. */
export interface ListedSession {
  readonly id: string;
  readonly device: string;
  readonly sharedDevice: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

const accountOfPerson = `(SELECT id FROM account WHERE municipality_id = $1 AND person_id = $2)`;

/**
 * One round trip for who asks: grants of team members and substitutes come from the jobs held today and the units
 * these serve, the others from what role_grant says of today, each spread over the units under the granted one.
 */
const callerOfToken = `
  WITH RECURSIVE asker AS (
    SELECT session.id, session.created_at, session.last_seen_at, session.expires_at, session.shared_device,
           person.id AS person_id, person.name AS person_name,
           municipality.id AS municipality_id, municipality.name AS municipality_name
      FROM session
      JOIN account ON account.id = session.account_id
      JOIN person ON person.id = account.person_id
      JOIN municipality ON municipality.id = session.municipality_id
     WHERE session.token_hash = $1
  ), reached AS (
    SELECT role_grant.role, role_grant.unit_id, role_grant.deputy_for_person_id
      FROM role_grant JOIN asker ON asker.person_id = role_grant.person_id
     WHERE role_grant.ended_at IS NULL AND role_grant.valid_from <= $2::date
       AND (role_grant.valid_to IS NULL OR role_grant.valid_to >= $2::date)
    UNION
    SELECT reached.role, unit.id, reached.deputy_for_person_id
      FROM unit JOIN reached ON unit.parent_id = reached.unit_id
  ), job AS (
    SELECT employment.id, employment.unit_id, unit.name AS unit_name,
           CASE WHEN employment.hourly THEN 'substitute' ELSE 'team-member' END AS role
      FROM employment
      JOIN asker ON asker.person_id = employment.person_id
      JOIN unit ON unit.id = employment.unit_id
     WHERE employment.employed_from <= $2::date
       AND (employment.employed_to IS NULL OR employment.employed_to >= $2::date)
  )
  SELECT asker.id AS "sessionId", asker.created_at AS "createdAt", asker.last_seen_at AS "lastSeenAt",
         asker.expires_at AS "expiresAt", asker.shared_device AS "sharedDevice",
         asker.person_id AS "personId", asker.person_name AS "personName",
         asker.municipality_id AS "municipalityId", asker.municipality_name AS "municipalityName",
         COALESCE((
           SELECT json_agg(held.* ORDER BY held.role, held."unitId") FROM (
             SELECT role, unit_id AS "unitId", deputy_for_person_id AS "deputyForPersonId" FROM reached
             UNION
             SELECT role, unit_id, NULL FROM job
             UNION
             SELECT 'substitute', served.unit_id, NULL
               FROM employment_unit served JOIN job ON job.id = served.employment_id AND job.role = 'substitute'
           ) held
         ), '[]') AS grants,
         COALESCE((
           SELECT json_agg(json_build_object('id', id, 'unitId', unit_id, 'unitName', unit_name) ORDER BY unit_name, id)
             FROM job
         ), '[]') AS employments,
         CASE WHEN EXISTS (SELECT 1 FROM reached WHERE unit_id IS NULL) THEN (
           SELECT json_agg(unit.id) FROM unit WHERE unit.municipality_id = asker.municipality_id
         ) END AS "unitIds"
    FROM asker`;

@Injectable()
export class SessionRepository {
  constructor(private readonly transaction: Transaction) {}

  async find(tokenHash: Buffer, today: CalendarDate): Promise<StoredSession | null> {
    await this.transaction.recognise(tokenHash);
    const [row] = await this.transaction.rows<CallerRow>(callerOfToken, [tokenHash, today]);
    return row === undefined ? null : { caller: callerFrom(row), expiresAt: row.expiresAt };
  }

  async add(session: Omit<Session, 'id'>): Promise<void> {
    await this.transaction.manager.insert(Session, session);
  }

  async remove(tokenHash: Buffer): Promise<void> {
    await this.transaction.withKey({ session: tokenHash }, () =>
      this.transaction.manager.delete(Session, { tokenHash }),
    );
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

  async ofPerson(personId: string): Promise<ListedSession[]> {
    return this.transaction.rows<ListedSession>(
      `SELECT id, device, shared_device AS "sharedDevice", created_at AS "createdAt",
              last_seen_at AS "lastSeenAt", expires_at AS "expiresAt"
         FROM session WHERE municipality_id = $1 AND account_id = ${accountOfPerson}
        ORDER BY last_seen_at DESC, id`,
      [this.transaction.municipalityId, personId],
    );
  }

  /** Ends one session of a person; false when it is not theirs or has ended. */
  async removeOfPerson(personId: string, sessionId: string): Promise<boolean> {
    const ended = await this.transaction.rows(
      `DELETE FROM session WHERE municipality_id = $1 AND account_id = ${accountOfPerson} AND id = $3 RETURNING id`,
      [this.transaction.municipalityId, personId, sessionId],
    );
    return ended.length > 0;
  }

  /** Ends all sessions of a person, but the one to keep; says how many. */
  async removeAllOfPerson(personId: string, keptId: string | null): Promise<number> {
    const ended = await this.transaction.rows(
      `DELETE FROM session
        WHERE municipality_id = $1 AND account_id = ${accountOfPerson} AND id IS DISTINCT FROM $3::uuid
        RETURNING id`,
      [this.transaction.municipalityId, personId, keptId],
    );
    return ended.length;
  }

  /** Gives a session another token; says when the session ends. */
  async giveToken(sessionId: string, tokenHash: Buffer): Promise<Date> {
    const [session] = await this.transaction.rows<{ expiresAt: Date }>(
      `UPDATE session SET token_hash = $3 WHERE municipality_id = $1 AND id = $2 RETURNING expires_at AS "expiresAt"`,
      [this.transaction.municipalityId, sessionId, tokenHash],
    );
    if (session === undefined) {
      throw new Error('The session that asks is not there.');
    }
    return session.expiresAt;
  }

  async setPasskeyChallenge(sessionId: string, challenge: string, until: Date): Promise<void> {
    await this.transaction.rows(
      `UPDATE session SET passkey_challenge = $3, passkey_challenge_until = $4 WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, sessionId, challenge, until],
    );
  }

  /** The challenge that a session awaits an answer to; whoever takes it is the only one. */
  async takePasskeyChallenge(sessionId: string, now: Date): Promise<string | null> {
    const [taken] = await this.transaction.rows<{ challenge: string; until: Date }>(
      `UPDATE session SET passkey_challenge = NULL, passkey_challenge_until = NULL
         FROM (SELECT id, passkey_challenge, passkey_challenge_until FROM session
                WHERE municipality_id = $1 AND id = $2 FOR UPDATE) awaited
        WHERE session.id = awaited.id AND awaited.passkey_challenge IS NOT NULL
        RETURNING awaited.passkey_challenge AS challenge, awaited.passkey_challenge_until AS until`,
      [this.transaction.municipalityId, sessionId],
    );
    return taken !== undefined && now < taken.until ? taken.challenge : null;
  }
}

function callerFrom(row: CallerRow): Caller {
  return {
    sessionId: row.sessionId,
    lastSeenAt: row.lastSeenAt,
    sharedDevice: row.sharedDevice,
    person: { id: row.personId, name: row.personName },
    municipality: { id: row.municipalityId, name: row.municipalityName },
    grants: row.grants,
    employments: row.employments,
    unitIds: row.unitIds === null ? null : new Set(row.unitIds),
  };
}

import { Injectable } from '@nestjs/common';
import type { RoleGrant as Held } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';
import { instantOf, momentOf } from '../shared/clock';
import { Transaction } from '../shared/transaction';

/** A role with the names that belong to it. */
export interface StoredGrant extends Held {
  readonly personName: string;
  readonly unitName: string | null;
  readonly deputyForName: string | null;
  readonly source: 'given' | 'openid-connect';
  readonly givenBy: { readonly id: string; readonly name: string } | null;
}

/** A role that is not stored yet. */
export interface NewGrant extends Omit<Held, 'id' | 'endedAt'> {
  readonly source: 'given' | 'openid-connect';
  readonly givenByPersonId: string | null;
}

/** Which roles to read, in the order of the people's names. */
export interface GrantFilter {
  /** Those given for one of these units; null is every one, the municipality's too. */
  readonly unitIds: readonly string[] | null;
  readonly ended: 'without' | 'with' | 'only';
  readonly today: CalendarDate;
  /** After the one with this id. */
  readonly after: string | null;
  readonly limit: number;
}

const selectGrant = `
  SELECT held.id, held.person_id AS "personId", person.name AS "personName", held.role,
         held.unit_id AS "unitId", unit.name AS "unitName", held.valid_from AS "validFrom",
         held.valid_to AS "validTo", held.deputy_for_person_id AS "deputyForPersonId",
         leader.name AS "deputyForName", held.source, held.ended_at AS "endedAt",
         CASE WHEN giver.id IS NOT NULL THEN json_build_object('id', giver.id, 'name', giver.name) END AS "givenBy"
    FROM role_grant held
    JOIN person ON person.id = held.person_id
    LEFT JOIN unit ON unit.id = held.unit_id
    LEFT JOIN person leader ON leader.id = held.deputy_for_person_id
    LEFT JOIN person giver ON giver.id = held.given_by_person_id
   WHERE held.municipality_id = $1`;

const inOrder = `person.name COLLATE "da-x-icu", held.id`;
const hasEnded = (today: string) =>
  `(held.ended_at IS NOT NULL OR COALESCE(held.valid_to < ${today}::date, false))`;

type GrantRow = Omit<StoredGrant, 'endedAt'> & { readonly endedAt: Date | null };

@Injectable()
export class RoleGrantRepository {
  constructor(private readonly transaction: Transaction) {}

  async find(grantId: string): Promise<StoredGrant | null> {
    const [grant] = await this.select(`AND held.id = $2`, [grantId]);
    return grant ?? null;
  }

  /** Every role a person holds or held, and those in which another stands in for them; the newest first. */
  async ofPerson(personId: string): Promise<StoredGrant[]> {
    return this.select(
      `AND $2 IN (held.person_id, held.deputy_for_person_id) ORDER BY held.valid_from DESC, held.id`,
      [personId],
    );
  }

  /** Today's and coming roles of leaders, for the whole tree. */
  async leadersFrom(today: CalendarDate): Promise<StoredGrant[]> {
    return this.select(`AND held.role = 'leader' AND NOT ${hasEnded('$2')} ORDER BY ${inOrder}`, [today]);
  }

  /** Every administrator's role, so that no other transaction ends one meanwhile. */
  async lockAdministrators(): Promise<StoredGrant[]> {
    return this.select(`AND held.role = 'administrator' ORDER BY held.id FOR UPDATE OF held`, []);
  }

  async page({ unitIds, ended, today, after, limit }: GrantFilter): Promise<StoredGrant[]> {
    return this.select(
      `AND ($2::uuid[] IS NULL OR held.unit_id = ANY($2))
       AND ($3 = 'with' OR ${hasEnded('$4')} = ($3 = 'only'))
       AND ($5::uuid IS NULL OR (person.name COLLATE "da-x-icu", held.id) > (
             SELECT last.name COLLATE "da-x-icu", shown.id
               FROM role_grant shown JOIN person last ON last.id = shown.person_id
              WHERE shown.municipality_id = $1 AND shown.id = $5))
       ORDER BY ${inOrder} LIMIT $6`,
      [unitIds, ended, today, after, limit],
    );
  }

  async add(grant: NewGrant): Promise<string> {
    const [row] = await this.transaction.rows<{ id: string }>(
      `INSERT INTO role_grant (municipality_id, person_id, role, unit_id, valid_from, valid_to,
                               deputy_for_person_id, source, given_by_person_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      [
        this.transaction.municipalityId,
        grant.personId,
        grant.role,
        grant.unitId,
        grant.validFrom,
        grant.validTo,
        grant.deputyForPersonId,
        grant.source,
        grant.givenByPersonId,
      ],
    );
    if (row === undefined) {
      throw new Error('A role that was written has no id.');
    }
    return row.id;
  }

  /** Ends a role at a moment; false when somebody did so before. */
  async end(grantId: string, endedAt: number): Promise<boolean> {
    const rows = await this.transaction.rows(
      `UPDATE role_grant SET ended_at = $3
        WHERE municipality_id = $1 AND id = $2 AND ended_at IS NULL RETURNING id`,
      [this.transaction.municipalityId, grantId, momentOf(endedAt)],
    );
    return rows.length === 1;
  }

  /** Gives a role that runs an earlier last day. */
  async setLastDay(grantId: string, validTo: CalendarDate): Promise<void> {
    await this.transaction.rows(
      `UPDATE role_grant SET valid_to = $3 WHERE municipality_id = $1 AND id = $2 AND ended_at IS NULL`,
      [this.transaction.municipalityId, grantId, validTo],
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<StoredGrant[]> {
    const rows = await this.transaction.rows<GrantRow>(`${selectGrant} ${where}`, [
      this.transaction.municipalityId,
      ...parameters,
    ]);
    return rows.map((row) => ({ ...row, endedAt: row.endedAt === null ? null : instantOf(row.endedAt) }));
  }
}

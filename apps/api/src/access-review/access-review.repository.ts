import { Injectable } from '@nestjs/common';
import type {
  AccessKind,
  AccessReviewState,
  ReviewReminder,
  StandingEmployment,
  StandingGrant,
  UnitInTree,
} from '@rulleplan/domain/access-review';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';
import type { AccessSnapshot } from './access-snapshot';

/** A review as it is kept. */
export interface StoredReview {
  readonly id: string;
  readonly unitIds: readonly string[];
  readonly dueOn: CalendarDate;
  readonly arrangedAt: Date;
  readonly arrangedByName: string;
}

/** A line as it is kept, and whether what it is about still holds. */
export interface StoredItem {
  readonly id: string;
  readonly reviewId: string;
  readonly unitId: string;
  readonly kind: AccessKind;
  readonly personId: string;
  readonly grantId: string | null;
  readonly employmentId: string | null;
  readonly snapshot: AccessSnapshot;
  readonly state: AccessReviewState;
  readonly stands: boolean;
  readonly decidedAt: Date | null;
  readonly decidedByPersonId: string | null;
  readonly onBehalfOfPersonId: string | null;
  readonly remark: string | null;
}

export type NewItem = Pick<
  StoredItem,
  'unitId' | 'kind' | 'personId' | 'grantId' | 'employmentId' | 'snapshot'
>;

/** What somebody holds today, with what a line says of it. */
export interface GrantWithNames extends StandingGrant {
  readonly snapshot: AccessSnapshot;
}
export interface EmploymentWithNames extends StandingEmployment {
  readonly snapshot: AccessSnapshot;
}

/** Somebody who can be written to. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** What a reviewer decided on a line. */
export interface Decided {
  readonly state: AccessReviewState;
  readonly decidedAt: Date;
  readonly decidedByPersonId: string;
  readonly onBehalfOfPersonId: string | null;
  readonly remark: string | null;
}

const holds = (from: string, to: string, today: string) =>
  `${from} <= ${today}::date AND COALESCE(${to} >= ${today}::date, true)`;

/** The last time the person of a row signed in; sessions that have ended are not known any more. */
const lastSignIn = (person: string) =>
  `(SELECT to_json(max(session.created_at)) #>> '{}' FROM session
     JOIN account ON account.id = session.account_id WHERE account.person_id = ${person})`;

const selectItem = `
  SELECT item.id, item.review_id AS "reviewId", item.unit_id AS "unitId", item.kind, item.person_id AS "personId",
         item.grant_id AS "grantId", item.employment_id AS "employmentId", item.snapshot, item.state,
         item.decided_at AS "decidedAt", item.decided_by_person_id AS "decidedByPersonId",
         item.on_behalf_of_person_id AS "onBehalfOfPersonId", item.remark,
         CASE WHEN item.grant_id IS NOT NULL THEN EXISTS (
                SELECT FROM role_grant held WHERE held.id = item.grant_id AND held.ended_at IS NULL
                   AND COALESCE(held.valid_to >= $2::date, true))
              ELSE EXISTS (
                SELECT FROM employment job WHERE job.id = item.employment_id
                   AND COALESCE(job.employed_to >= $2::date, true)) END AS stands
    FROM access_review_item item
   WHERE item.municipality_id = $1`;

@Injectable()
export class AccessReviewRepository {
  constructor(private readonly transaction: Transaction) {}

  /** From here on no other transaction arranges a review. */
  async lock(): Promise<void> {
    await this.transaction.rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `rulleplan access review ${this.transaction.municipalityId}`,
    ]);
  }

  /** The newest reviews. */
  async reviews(): Promise<StoredReview[]> {
    return this.select('', []);
  }

  async find(reviewId: string): Promise<StoredReview | null> {
    const [review] = await this.select('AND review.id = $2', [reviewId]);
    return review ?? null;
  }

  /** Reviews of which not all is decided, perhaps only because something has ended by itself. */
  async unfinished(): Promise<StoredReview[]> {
    const isWaiting = `EXISTS (SELECT FROM access_review_item item WHERE item.review_id = review.id
                                  AND item.state = 'waiting' AND item.kind <> 'from-above')`;
    return this.select(`AND ${isWaiting}`, []);
  }

  /** The lines of reviews: by unit, then what can be decided first, then name. */
  async itemsOf(reviewIds: readonly string[], today: CalendarDate): Promise<StoredItem[]> {
    return this.transaction.rows<StoredItem>(
      `${selectItem} AND item.review_id = ANY($3)
        ORDER BY item.unit_id, array_position(ARRAY['grant', 'employment', 'from-above'], item.kind),
                 item.snapshot->>'personName' COLLATE "da-x-icu", item.id`,
      [this.transaction.municipalityId, today, reviewIds],
    );
  }

  /** One line, which no other transaction decides on meanwhile. */
  async lockItem(reviewId: string, itemId: string, today: CalendarDate): Promise<StoredItem | null> {
    const [item] = await this.transaction.rows<StoredItem>(
      `${selectItem} AND item.review_id = $3 AND item.id = $4 FOR UPDATE OF item`,
      [this.transaction.municipalityId, today, reviewId, itemId],
    );
    return item ?? null;
  }

  async units(): Promise<(UnitInTree & { readonly name: string })[]> {
    return this.transaction.rows(
      `SELECT id, parent_id AS "parentId", name FROM unit WHERE municipality_id = $1
        ORDER BY name COLLATE "da-x-icu", id`,
      [this.transaction.municipalityId],
    );
  }

  /** Every given role that holds on a day. */
  async grants(today: CalendarDate): Promise<GrantWithNames[]> {
    const grants = () =>
      this.transaction.rows<GrantWithNames>(
        `SELECT held.id, held.person_id AS "personId", held.unit_id AS "unitId", held.role = 'leader' AS "isLeader",
              held.deputy_for_person_id AS "deputyForPersonId",
              json_build_object('personName', person.name, 'role', held.role, 'unitName', unit.name,
                'from', held.valid_from, 'to', held.valid_to, 'deputyForName', leader.name,
                'lastSignInAt', ${lastSignIn('held.person_id')}) AS snapshot
         FROM role_grant held
         JOIN person ON person.id = held.person_id
         LEFT JOIN unit ON unit.id = held.unit_id
         LEFT JOIN person leader ON leader.id = held.deputy_for_person_id
        WHERE held.municipality_id = $1 AND held.ended_at IS NULL AND ${holds('held.valid_from', 'held.valid_to', '$2')}
        ORDER BY person.name COLLATE "da-x-icu", held.id`,
        [this.transaction.municipalityId, today],
      );
    return this.transaction.beyondUnits('access-reaches-from-above', grants);
  }

  /** Every job in some units that is held on a day. */
  async employments(unitIds: readonly string[], today: CalendarDate): Promise<EmploymentWithNames[]> {
    const employments = () =>
      this.transaction.rows<EmploymentWithNames>(
        `SELECT job.id, job.person_id AS "personId", job.unit_id AS "unitId",
              json_build_object('personName', person.name,
                'role', CASE WHEN job.hourly THEN 'substitute' ELSE 'team-member' END, 'unitName', unit.name,
                'from', job.employed_from, 'to', job.employed_to, 'deputyForName', NULL,
                'lastSignInAt', ${lastSignIn('job.person_id')}) AS snapshot
         FROM employment job JOIN person ON person.id = job.person_id JOIN unit ON unit.id = job.unit_id
        WHERE job.municipality_id = $1 AND job.unit_id = ANY($3) AND ${holds('job.employed_from', 'job.employed_to', '$2')}
        ORDER BY person.name COLLATE "da-x-icu", job.id`,
        [this.transaction.municipalityId, today, unitIds],
      );
    return this.transaction.beyondUnits('access-reaches-from-above', employments);
  }

  async names(personIds: readonly string[]): Promise<{ readonly id: string; readonly name: string }[]> {
    return this.transaction.rows(`SELECT id, name FROM person WHERE municipality_id = $1 AND id = ANY($2)`, [
      this.transaction.municipalityId,
      personIds,
    ]);
  }

  async add(
    review: {
      readonly unitIds: readonly string[];
      readonly dueOn: CalendarDate;
      readonly arrangedAt: Date;
      readonly byPersonId: string;
    },
    items: readonly NewItem[],
  ): Promise<string> {
    const { municipalityId } = this.transaction;
    const [row] = await this.transaction.rows<{ id: string }>(
      `INSERT INTO access_review (municipality_id, unit_ids, due_on, arranged_at, arranged_by_person_id)
       VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [municipalityId, review.unitIds, review.dueOn, review.arrangedAt, review.byPersonId],
    );
    if (row === undefined) throw new Error('A review that was written has no id.');
    await this.transaction.rows(
      `INSERT INTO access_review_item (municipality_id, review_id, unit_id, kind, person_id, grant_id, employment_id, snapshot)
       SELECT $1, $2, "unitId", kind, "personId", "grantId", "employmentId", snapshot
         FROM jsonb_to_recordset($3) AS given("unitId" uuid, kind text, "personId" uuid, "grantId" uuid,
              "employmentId" uuid, snapshot jsonb)`,
      [municipalityId, row.id, JSON.stringify(items)],
    );
    return row.id;
  }

  /** Where reminders for these people go; who has no address is left out. */
  async addresses(personIds: readonly string[]): Promise<Recipient[]> {
    return this.transaction.rows<Recipient>(
      `SELECT person.id AS "personId", person.name, account.email
         FROM account JOIN person ON person.id = account.person_id
        WHERE account.municipality_id = $1 AND account.person_id = ANY($2) ORDER BY person.id`,
      [this.transaction.municipalityId, personIds],
    );
  }

  /** Takes down that a reminder is sent; false when it was sent before. */
  async remind(reviewId: string, personId: string, kind: ReviewReminder, at: Date): Promise<boolean> {
    const rows = await this.transaction.rows(
      `INSERT INTO access_review_reminder (municipality_id, review_id, person_id, kind, sent_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (review_id, person_id, kind) DO NOTHING RETURNING kind`,
      [this.transaction.municipalityId, reviewId, personId, kind, at],
    );
    return rows.length === 1;
  }

  async decide(itemId: string, decided: Decided): Promise<void> {
    await this.transaction.rows(
      `UPDATE access_review_item
          SET state = $3, decided_at = $4, decided_by_person_id = $5, on_behalf_of_person_id = $6, remark = $7
        WHERE municipality_id = $1 AND id = $2`,
      [
        this.transaction.municipalityId,
        itemId,
        decided.state,
        decided.decidedAt,
        decided.decidedByPersonId,
        decided.onBehalfOfPersonId,
        decided.remark,
      ],
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<StoredReview[]> {
    return this.transaction.rows<StoredReview>(
      `SELECT review.id, review.unit_ids AS "unitIds", review.due_on AS "dueOn",
              review.arranged_at AS "arrangedAt", person.name AS "arrangedByName"
         FROM access_review review JOIN person ON person.id = review.arranged_by_person_id
        WHERE review.municipality_id = $1 ${where} ORDER BY review.arranged_at DESC, review.id LIMIT 200`,
      [this.transaction.municipalityId, ...parameters],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

export type StoredRow = Readonly<Record<string, unknown>>;

/** Reads a person's own rows out of every table that has any. */
@Injectable()
export class OwnDataRepository {
  constructor(private readonly transaction: Transaction) {}

  async person(personId: string): Promise<StoredRow> {
    const [row] = await this.read(
      personId,
      `SELECT person.id, person.name, municipality.name AS municipality, account.email
         FROM person
         JOIN municipality ON municipality.id = person.municipality_id
         LEFT JOIN account ON account.person_id = person.id
        WHERE person.municipality_id = $1 AND person.id = $2`,
    );
    return row ?? {};
  }

  async employments(personId: string): Promise<StoredRow[]> {
    return this.read(
      personId,
      `SELECT employment.id, unit.name AS unit, employment.staff_group AS "staffGroup",
              employment.weekly_minutes AS "weeklyMinutes", employment.hourly,
              employment.fixed_night AS "fixedNight", employment.employed_from AS "employedFrom",
              employment.employed_to AS "employedTo", employment.payroll_id AS "payrollId",
              employment.opening_balance_minutes AS "openingBalanceMinutes",
              employment.opening_balance_on AS "openingBalanceOn",
              COALESCE((SELECT jsonb_agg(jsonb_build_object('name', competence.name, 'heldTo', competence.held_to)
                                         ORDER BY competence.name)
                          FROM employment_competence competence
                         WHERE competence.employment_id = employment.id), '[]') AS competences
         FROM employment JOIN unit ON unit.id = employment.unit_id
        WHERE employment.municipality_id = $1 AND employment.person_id = $2
        ORDER BY employment.employed_from, employment.id`,
    );
  }

  async roles(personId: string): Promise<StoredRow[]> {
    return this.read(
      personId,
      `SELECT role_grant.role, unit.name AS unit, role_grant.valid_from AS "from", role_grant.valid_to AS "to",
              role_grant.ended_at AS "endedAt"
         FROM role_grant LEFT JOIN unit ON unit.id = role_grant.unit_id
        WHERE role_grant.municipality_id = $1 AND role_grant.person_id = $2
        ORDER BY role_grant.valid_from, role_grant.id`,
    );
  }

  async sessions(personId: string): Promise<StoredRow[]> {
    return this.read(
      personId,
      `SELECT session.created_at AS "createdAt", session.last_seen_at AS "lastSeenAt",
              session.expires_at AS "expiresAt"
         FROM session JOIN account ON account.id = session.account_id
        WHERE session.municipality_id = $1 AND account.person_id = $2
        ORDER BY session.created_at`,
    );
  }

  async shifts(personId: string): Promise<StoredRow[]> {
    return this.read(
      personId,
      `SELECT shift.id, unit.name AS unit, duty_type.name AS duty, shift.kind, shift.starts_at AS "from",
              shift.ends_at AS "to", shift.mark
         FROM shift
         JOIN unit ON unit.id = shift.unit_id
         JOIN duty_type ON duty_type.id = shift.duty_type_id
         JOIN roster_period ON roster_period.id = shift.roster_period_id
        WHERE shift.municipality_id = $1 AND shift.person_id = $2 AND roster_period.published_at IS NOT NULL
        ORDER BY shift.starts_at, shift.id`,
    );
  }

  async absences(personId: string): Promise<StoredRow[]> {
    return this.read(
      personId,
      `SELECT unit.name AS unit, absence.kind, absence.starts_at AS "from", absence.ends_at AS "to"
         FROM absence
         JOIN employment ON employment.id = absence.employment_id
         JOIN unit ON unit.id = absence.unit_id
        WHERE absence.municipality_id = $1 AND employment.person_id = $2
        ORDER BY absence.starts_at, absence.id`,
    );
  }

  async swaps(personId: string): Promise<StoredRow[]> {
    return this.read(
      personId,
      `SELECT swap.id, unit.name AS unit, proposer.name AS proposer, colleague.name AS colleague,
              offered.starts_at AS "offeredFrom", offered.ends_at AS "offeredTo",
              requested.starts_at AS "requestedFrom", requested.ends_at AS "requestedTo", swap.state, swap.remark,
              swap.reason, swap.proposed_at AS "proposedAt", swap.accepted_at AS "acceptedAt",
              swap.decided_at AS "decidedAt"
         FROM swap
         JOIN unit ON unit.id = swap.unit_id
         JOIN person proposer ON proposer.id = swap.proposer_person_id
         JOIN person colleague ON colleague.id = swap.colleague_person_id
         JOIN shift offered ON offered.id = swap.offered_shift_id
         JOIN shift requested ON requested.id = swap.requested_shift_id
        WHERE swap.municipality_id = $1 AND $2 IN (swap.proposer_person_id, swap.colleague_person_id)
        ORDER BY swap.proposed_at, swap.id`,
    );
  }

  async payrollEvents(personId: string): Promise<StoredRow[]> {
    return this.read(
      personId,
      `SELECT event.id, unit.name AS unit, event.payroll_id AS "payrollId", event.date, event.line,
              event.starts_at AS "from", event.ends_at AS "to", event.minutes,
              event.payable_minutes AS "payableMinutes", event.percent::float8 AS percent, event.agreement,
              event.agreement_version AS "agreementVersion", event.clause, event.created_at AS "createdAt"
         FROM payroll_event event
         JOIN employment ON employment.id = event.employment_id
         JOIN unit ON unit.id = event.unit_id
        WHERE event.municipality_id = $1 AND employment.person_id = $2
        ORDER BY event.date, event.starts_at, event.line, event.id`,
    );
  }

  async log(personId: string): Promise<StoredRow[]> {
    return this.read(
      personId,
      `SELECT entry.at, entry.kind, person.name AS by, leader.name AS "onBehalfOf", entry.action, entry.subject,
              entry.subject_id AS "subjectId", unit.name AS unit, entry.before, entry.after, entry.remark,
              entry.request_id AS "requestId"
         FROM audit_entry entry
         LEFT JOIN person ON person.id = entry.person_id
         LEFT JOIN person leader ON leader.id = entry.on_behalf_of_person_id
         LEFT JOIN unit ON unit.id = entry.unit_id
        WHERE entry.municipality_id = $1 AND entry.erased_by_entry_id IS NULL
          AND ($2 IN (entry.person_id, entry.about_person_id, entry.subject_id)
               OR entry.subject_id IN (SELECT id FROM employment WHERE municipality_id = $1 AND person_id = $2))
        ORDER BY entry.sequence`,
    );
  }

  private async read(personId: string, sql: string): Promise<StoredRow[]> {
    return this.transaction.rows<StoredRow>(sql, [this.transaction.municipalityId, personId]);
  }
}

import { Injectable } from '@nestjs/common';
import type { RolledShift } from '@rulleplan/domain/base-plan';
import type { CalendarDate, Instant } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

/** A group's roster period. */
export interface PeriodOfGroup {
  readonly from: CalendarDate;
  readonly weeks: number;
}

/** A new roster period, with the moment from which staff can see it. */
export interface PeriodToStore extends PeriodOfGroup {
  readonly unitId: string;
  readonly staffGroup: string;
  readonly publishedAt: Date;
}

@Injectable()
export class RollOutRepository {
  constructor(private readonly transaction: Transaction) {}

  async periodsOf(unitId: string, staffGroup: string): Promise<PeriodOfGroup[]> {
    return this.transaction.rows<PeriodOfGroup>(
      `SELECT from_date AS "from", weeks FROM roster_period
        WHERE municipality_id = $1 AND unit_id = $2 AND staff_group = $3 ORDER BY from_date`,
      [this.transaction.municipalityId, unitId, staffGroup],
    );
  }

  async storePeriod(period: PeriodToStore): Promise<string> {
    const [row] = await this.transaction.rows<{ id: string }>(
      `INSERT INTO roster_period (municipality_id, unit_id, staff_group, from_date, weeks, published_at)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [
        this.transaction.municipalityId,
        period.unitId,
        period.staffGroup,
        period.from,
        period.weeks,
        period.publishedAt,
      ],
    );
    if (row === undefined) throw new Error('An insert that returns answers with its row.');
    return row.id;
  }

  async storeShifts(unitId: string, periodId: string, shifts: readonly RolledShift[]): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO shift (municipality_id, unit_id, roster_period_id, employment_id, person_id, duty_type_id,
                          starts_at, ends_at, kind, requires)
       SELECT $1, $2, $3, job.id, job.person_id, duty_type.id, to_timestamp("from" * 60::float8),
              to_timestamp("to" * 60::float8), given.kind, given.requires
         FROM jsonb_to_recordset($4) AS given("employmentId" uuid, "dutyTypeCode" text, "from" bigint,
              "to" bigint, kind text, requires text[])
         JOIN duty_type ON duty_type.unit_id = $2 AND duty_type.code = given."dutyTypeCode"
         LEFT JOIN employment job ON job.id = given."employmentId" AND job.municipality_id = $1`,
      [this.transaction.municipalityId, unitId, periodId, JSON.stringify(shifts)],
    );
  }

  /** Which of the employments' people already work somewhere in these shifts, and from when. */
  async takenTimes(
    shifts: readonly RolledShift[],
  ): Promise<{ readonly employmentId: string; readonly from: Instant }[]> {
    return this.transaction.beyondUnits('taken-times', () =>
      this.transaction.rows(
        `SELECT DISTINCT given."employmentId", given."from"::int AS "from"
         FROM jsonb_to_recordset($2) AS given("employmentId" uuid, "from" bigint, "to" bigint)
         JOIN employment job ON job.id = given."employmentId" AND job.municipality_id = $1
         JOIN shift ON shift.person_id = job.person_id
              AND tstzrange(shift.starts_at, shift.ends_at)
                  && tstzrange(to_timestamp(given."from" * 60::float8), to_timestamp(given."to" * 60::float8))`,
        [this.transaction.municipalityId, JSON.stringify(shifts)],
      ),
    );
  }
}

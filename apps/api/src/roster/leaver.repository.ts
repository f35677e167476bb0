import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

const startsAfter = (day: string) =>
  `shift.starts_at >= (${day}::date + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'`;

@Injectable()
export class LeaverRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Shifts of a job that begin after a day, wherever they are worked. */
  async shiftsAfter(employmentId: string, day: CalendarDate): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      `SELECT shift.id FROM shift
        WHERE shift.municipality_id = $1 AND shift.employment_id = $2 AND ${startsAfter('$3')}
        ORDER BY shift.starts_at, shift.id`,
      [this.transaction.municipalityId, employmentId, day],
    );
    return rows.map(({ id }) => id);
  }

  /** The last day on which a shift of the job begins in a closed week; null when there is none. */
  async lastClosedShiftOn(employmentId: string): Promise<CalendarDate | null> {
    const [row] = await this.transaction.rows<{ day: CalendarDate | null }>(
      `SELECT max((shift.starts_at AT TIME ZONE 'Europe/Copenhagen')::date) AS day
         FROM shift
         JOIN closed_week ON closed_week.unit_id = shift.unit_id
          AND closed_week.week_start = date_trunc('week', shift.starts_at AT TIME ZONE 'Europe/Copenhagen')::date
        WHERE shift.municipality_id = $1 AND shift.employment_id = $2`,
      [this.transaction.municipalityId, employmentId],
    );
    return row?.day ?? null;
  }

  /** The lines of base plans that a job fills are filled by another from here on. */
  async moveLines(fromEmploymentId: string, toEmploymentId: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE base_plan_line SET employment_id = $3 WHERE municipality_id = $1 AND employment_id = $2`,
      [this.transaction.municipalityId, fromEmploymentId, toEmploymentId],
    );
  }
}

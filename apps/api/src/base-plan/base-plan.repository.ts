import { Injectable } from '@nestjs/common';
import type { BasePlan, BasePlanLine, DutyType, LineWeek } from '@rulleplan/domain/base-plan';
import { Transaction } from '../shared/transaction';

/** A duty type as it is stored. */
export interface StoredDutyType extends DutyType {
  readonly id: string;
  readonly needWeekday: number | null;
  readonly needWeekend: number | null;
}

/** A line to store; with an id it takes the place of the one that has it. */
export interface LineToStore {
  readonly id: string | null;
  readonly employmentId: string;
  readonly startWeek: number;
  readonly days: readonly LineWeek[];
}

/** One duty of a line, as the database counts: week and weekday from 1. */
interface DayRow {
  readonly week: number;
  readonly weekday: number;
  readonly code: string;
}

interface PlanRow {
  readonly weeks: number;
  readonly lines: readonly (Omit<BasePlanLine, 'days'> & { readonly days: readonly DayRow[] })[];
}

const daysInWeek = 7;

@Injectable()
export class BasePlanRepository {
  constructor(private readonly transaction: Transaction) {}

  async dutyTypes(unitId: string): Promise<StoredDutyType[]> {
    return this.transaction.rows(
      `SELECT id, code, name, start_clock AS start, end_clock AS "end", kind, requires,
              need_weekday AS "needWeekday", need_weekend AS "needWeekend"
         FROM duty_type WHERE municipality_id = $1 AND unit_id = $2 ORDER BY start_clock, code`,
      [this.transaction.municipalityId, unitId],
    );
  }

  /** Adds duty types, and writes over those whose code the unit has. */
  async storeDutyTypes(unitId: string, dutyTypes: readonly DutyType[]): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO duty_type (municipality_id, unit_id, code, name, start_clock, end_clock, kind, requires,
                              need_weekday, need_weekend)
       SELECT $1, $2, code, name, start, "end", kind, requires, "needWeekday", "needWeekend"
         FROM jsonb_to_recordset($3) AS given(code text, name text, start text, "end" text, kind text,
              requires text[], "needWeekday" integer, "needWeekend" integer)
       ON CONFLICT (unit_id, code) DO UPDATE
          SET name = EXCLUDED.name, start_clock = EXCLUDED.start_clock, end_clock = EXCLUDED.end_clock,
              kind = EXCLUDED.kind, requires = EXCLUDED.requires,
              need_weekday = EXCLUDED.need_weekday, need_weekend = EXCLUDED.need_weekend`,
      [this.transaction.municipalityId, unitId, JSON.stringify(dutyTypes)],
    );
  }

  async basePlan(unitId: string, staffGroup: string): Promise<BasePlan | null> {
    const [plan] = await this.transaction.rows<PlanRow>(
      `SELECT base_plan.weeks, COALESCE((
         SELECT json_agg(json_build_object(
                  'id', line.id, 'employmentId', line.employment_id, 'startWeek', line.start_week,
                  'days', COALESCE((
                    SELECT json_agg(json_build_object('week', week, 'weekday', weekday, 'code', duty_type.code))
                      FROM base_plan_day day JOIN duty_type ON duty_type.id = day.duty_type_id
                     WHERE day.base_plan_line_id = line.id), '[]')) ORDER BY line.id)
           FROM base_plan_line line WHERE line.base_plan_id = base_plan.id), '[]') AS lines
         FROM base_plan
        WHERE base_plan.municipality_id = $1 AND base_plan.unit_id = $2 AND base_plan.staff_group = $3`,
      [this.transaction.municipalityId, unitId, staffGroup],
    );
    if (plan === undefined) return null;
    const { weeks } = plan;
    return {
      weeks,
      dutyTypes: await this.dutyTypes(unitId),
      lines: plan.lines.map((line) => ({ ...line, days: weeksOf(line.days, weeks) })),
    };
  }

  /** Makes the plan of a group, or gives it another length, and says which it is. */
  async storePlan(unitId: string, staffGroup: string, weeks: number): Promise<string> {
    const [row] = await this.transaction.rows<{ id: string }>(
      `INSERT INTO base_plan (municipality_id, unit_id, staff_group, weeks) VALUES ($1, $2, $3, $4)
       ON CONFLICT (unit_id, staff_group) DO UPDATE SET weeks = EXCLUDED.weeks RETURNING id`,
      [this.transaction.municipalityId, unitId, staffGroup, weeks],
    );
    if (row === undefined) throw new Error('An upsert that returns answers with its row.');
    return row.id;
  }

  /** Stores whole lines; the duties of a line that was there are those given, and no others. */
  async storeLines(basePlanId: string, unitId: string, lines: readonly LineToStore[]): Promise<void> {
    const { municipalityId } = this.transaction;
    await this.transaction.rows(
      `DELETE FROM base_plan_day WHERE municipality_id = $1 AND base_plan_line_id = ANY($2::uuid[])`,
      [municipalityId, lines.flatMap(({ id }) => (id === null ? [] : [id]))],
    );
    await this.transaction.rows(
      `INSERT INTO base_plan_line (municipality_id, base_plan_id, employment_id, start_week)
       SELECT $1, $2, "employmentId", "startWeek"
         FROM jsonb_to_recordset($3) AS given("employmentId" uuid, "startWeek" integer)
       ON CONFLICT (base_plan_id, employment_id) DO UPDATE SET start_week = EXCLUDED.start_week`,
      [municipalityId, basePlanId, JSON.stringify(lines)],
    );
    const days = lines.flatMap(({ employmentId, days: ofLine }) =>
      dayRowsOf(ofLine).map((day) => ({ ...day, employmentId })),
    );
    await this.transaction.rows(
      `INSERT INTO base_plan_day (municipality_id, base_plan_line_id, week, weekday, duty_type_id)
       SELECT $1, line.id, given.week, given.weekday, duty_type.id
         FROM jsonb_to_recordset($4) AS given("employmentId" uuid, week integer, weekday integer, code text)
         JOIN base_plan_line line ON line.base_plan_id = $2 AND line.employment_id = given."employmentId"
         JOIN duty_type ON duty_type.unit_id = $3 AND duty_type.code = given.code`,
      [municipalityId, basePlanId, unitId, JSON.stringify(days)],
    );
  }
}

function weeksOf(days: readonly DayRow[], weeks: number): LineWeek[] {
  const codeOn = new Map(days.map(({ week, weekday, code }) => [`${week} ${weekday}`, code]));
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: daysInWeek }, (__, day) => codeOn.get(`${week + 1} ${day + 1}`) ?? null),
  );
}

function dayRowsOf(weeks: readonly LineWeek[]): DayRow[] {
  return weeks.flatMap((codes, week) =>
    codes.flatMap((code, day) => (code === null ? [] : [{ week: week + 1, weekday: day + 1, code }])),
  );
}

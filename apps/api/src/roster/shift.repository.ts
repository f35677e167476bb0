import { Injectable } from '@nestjs/common';
import type { Span } from '@rulleplan/domain/time';
import { Clock } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import type { RosterShift } from './roster-shift';
import type { ShiftMark } from './shift.entity';

/** A shift that goes to another employment, or becomes open with null. */
export interface ShiftMove {
  readonly shiftId: string;
  /** The version the move was decided on. */
  readonly version: number;
  readonly toEmploymentId: string | null;
  readonly mark: ShiftMark | null;
}

/** New times for a shift. */
export interface ShiftTimes {
  readonly shiftId: string;
  readonly version: number;
  readonly span: Span;
  readonly mark: ShiftMark | null;
}

/** An instant in whole minutes, of a timestamptz. */
export const minutesOfColumn = (column: string) => `(EXTRACT(epoch FROM ${column}) / 60)::int`;

/**
 * Rows as the domain takes them, in one query. The swap table is read here although swaps come later than the
 * roster: whether a shift is promised away is part of what the roster shows.
 */
const selectShift = `
  SELECT shift.id, shift.employment_id AS person, ${minutesOfColumn('shift.starts_at')} AS "from",
         ${minutesOfColumn('shift.ends_at')} AS "to", shift.kind, shift.requires,
         shift.unit_id AS "unitId", unit.name AS "unitName", shift.person_id AS "personId",
         person.name AS "holderName", duty_type.code AS "dutyTypeCode", duty_type.name AS "dutyTypeName",
         shift.mark, shift.version,
         COALESCE(roster_period.published_at <= $2, false) AS published,
         json_build_object('from', roster_period.from_date,
                           'to', roster_period.from_date + roster_period.weeks * 7 - 1) AS period,
         week.start AS "weekStart", closed_week.id IS NOT NULL AS "weekClosed",
         open_swap.id AS "openSwapId"
    FROM shift
    JOIN unit ON unit.id = shift.unit_id
    JOIN duty_type ON duty_type.id = shift.duty_type_id
    JOIN roster_period ON roster_period.id = shift.roster_period_id
   CROSS JOIN LATERAL (
         SELECT date_trunc('week', shift.starts_at AT TIME ZONE 'Europe/Copenhagen')::date AS start
       ) week
    LEFT JOIN person ON person.id = shift.person_id
    LEFT JOIN closed_week ON closed_week.unit_id = shift.unit_id AND closed_week.week_start = week.start
    LEFT JOIN LATERAL (
         SELECT swap.id FROM swap
          WHERE swap.state IN ('proposed', 'awaiting-leader') AND swap.lapses_at > $2
            AND (swap.offered_shift_id = shift.id OR swap.requested_shift_id = shift.id)
          LIMIT 1
       ) open_swap ON true
   WHERE shift.municipality_id = $1`;

const inOrder = `ORDER BY shift.starts_at, shift.ends_at, shift.id`;

@Injectable()
export class ShiftRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async byId(shiftIds: readonly string[]): Promise<RosterShift[]> {
    return this.select(`AND shift.id = ANY($3) ${inOrder}`, [shiftIds]);
  }

  /** Shifts of a unit that start between two moments, open ones too. */
  async ofUnit(unitId: string, from: Date, to: Date): Promise<RosterShift[]> {
    return this.select(
      `AND shift.unit_id = $3 AND shift.starts_at >= $4 AND shift.starts_at < $5 ${inOrder}`,
      [unitId, from, to],
    );
  }

  /** Shifts a person holds in published rosters, whatever the unit, that start between two moments. */
  async publishedOf(personId: string, from: Date, to: Date): Promise<RosterShift[]> {
    return this.transaction.beyondUnits('own-is-shown-wherever-it-lies', () =>
      this.select(
        `AND shift.person_id = $3 AND shift.starts_at >= $4 AND shift.starts_at < $5
         AND roster_period.published_at <= $2 ${inOrder}`,
        [personId, from, to],
      ),
    );
  }

  /**
   * Gives shifts to others in one statement, so that two people can exchange shifts that overlap. Answers with
   * the ids that were still in the version named.
   */
  async move(moves: readonly ShiftMove[]): Promise<string[]> {
    return this.transaction.beyondUnits('holder-from-elsewhere', () => this.moved(moves));
  }

  private async moved(moves: readonly ShiftMove[]): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      `UPDATE shift
          SET employment_id = target.employment_id, person_id = target.person_id, mark = target.mark,
              version = shift.version + 1
         FROM (
           SELECT move.shift_id, move.version, move.mark, employment.id AS employment_id, employment.person_id
             FROM unnest($2::uuid[], $3::int[], $4::uuid[], $5::text[])
                  AS move (shift_id, version, employment_id, mark)
             LEFT JOIN employment
                    ON employment.id = move.employment_id AND employment.municipality_id = $1
         ) target
        WHERE shift.id = target.shift_id AND shift.version = target.version AND shift.municipality_id = $1
        RETURNING shift.id`,
      [
        this.transaction.municipalityId,
        moves.map(({ shiftId }) => shiftId),
        moves.map(({ version }) => version),
        moves.map(({ toEmploymentId }) => toEmploymentId),
        moves.map(({ mark }) => mark),
      ],
    );
    return rows.map(({ id }) => id);
  }

  async setTimes({ shiftId, version, span, mark }: ShiftTimes): Promise<boolean> {
    const rows = await this.transaction.rows(
      `UPDATE shift
          SET starts_at = to_timestamp($4::bigint * 60), ends_at = to_timestamp($5::bigint * 60), mark = $6,
              version = version + 1
        WHERE municipality_id = $1 AND id = $2 AND version = $3
        RETURNING id`,
      [this.transaction.municipalityId, shiftId, version, span.from, span.to, mark],
    );
    return rows.length === 1;
  }

  async setMark(shiftId: string, version: number, mark: ShiftMark | null): Promise<boolean> {
    const rows = await this.transaction.rows(
      `UPDATE shift SET mark = $4, version = version + 1
        WHERE municipality_id = $1 AND id = $2 AND version = $3 RETURNING id`,
      [this.transaction.municipalityId, shiftId, version, mark],
    );
    return rows.length === 1;
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<RosterShift[]> {
    return this.transaction.rows<RosterShift>(`${selectShift} ${where}`, [
      this.transaction.municipalityId,
      this.clock.moment(),
      ...parameters,
    ]);
  }
}

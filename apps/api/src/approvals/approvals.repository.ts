import { Injectable } from '@nestjs/common';
import type { Finding } from '@rulleplan/domain/agreements';
import type { Change, ChangeKind, ChangeState } from '@rulleplan/domain/approvals';
import type { ChangedShift } from '@rulleplan/domain/roster';
import type { CalendarDate, Instant, Span } from '@rulleplan/domain/time';
import { Clock, instantOf, momentOf } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import type { ChangeView } from './change-view';

/** A decision on a change, from the version that was read. */
export interface ChangeDecision {
  readonly change: Pick<Change, 'id' | 'state' | 'version'>;
  readonly state: ChangeState;
  readonly decidedAt: Instant | null;
  readonly decidedByPersonId: string | null;
  readonly reason: string | null;
  /** What a swap that waited causes now that it takes effect; null when nothing new took effect. */
  readonly appliedWith: readonly Finding[] | null;
}

@Injectable()
export class ApprovalsRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async find(changeId: string): Promise<ChangeView | null> {
    const [view] = await this.views(`change.id = $2`, [changeId]);
    return view ?? null;
  }

  async findIn(unitId: string, changeIds: readonly string[]): Promise<ChangeView[]> {
    return this.views(`change.unit_id = $2 AND change.id = ANY($3::uuid[])`, [unitId, changeIds]);
  }

  /** The changes that touch a week, the undecided first, then in the order they were made. */
  async ofWeek(unitId: string, weekStart: CalendarDate): Promise<ChangeView[]> {
    return this.views(
      `change.unit_id = $2 AND change.weeks @> ARRAY[$3::date]
       ORDER BY change.state <> 'pending', change.made_at, change.id`,
      [unitId, weekStart],
    );
  }

  /** How many undecided changes each week of the unit has. */
  async undecidedByWeek(unitId: string): Promise<ReadonlyMap<CalendarDate, number>> {
    const rows = await this.transaction.rows<{ week: CalendarDate; count: number }>(
      `SELECT week, count(*)::integer AS count FROM change, unnest(weeks) AS week
       WHERE municipality_id = $1 AND unit_id = $2 AND state = 'pending' GROUP BY week`,
      [this.transaction.municipalityId, unitId],
    );
    return new Map(rows.map(({ week, count }) => [week, count]));
  }

  /** Whether a published roster of the unit has a day in the week. */
  async isRostered(unitId: string, weekStart: CalendarDate): Promise<boolean> {
    const rows = await this.transaction.rows(
      `SELECT 1 FROM roster_period
       WHERE municipality_id = $1 AND unit_id = $2 AND published_at <= $4
         AND daterange(from_date, from_date + weeks * 7) && daterange($3::date, $3::date + 7)
       LIMIT 1`,
      [this.transaction.municipalityId, unitId, weekStart, this.clock.moment()],
    );
    return rows.length === 1;
  }

  /** When the last shift that starts in the span ends, or null. */
  async lastShiftEndsAt(unitId: string, span: Span): Promise<Instant | null> {
    const rows = await this.transaction.rows<{ ends_at: Date | null }>(
      `SELECT max(ends_at) AS ends_at FROM shift
       WHERE municipality_id = $1 AND unit_id = $2 AND starts_at >= $3 AND starts_at < $4
         AND employment_id IS NOT NULL`,
      [this.transaction.municipalityId, unitId, momentOf(span.from), momentOf(span.to)],
    );
    const endsAt = rows[0]?.ends_at ?? null;
    return endsAt === null ? null : instantOf(endsAt);
  }

  /** Compare-and-swap: true when the change was still as it was read. */
  async decide(decision: ChangeDecision): Promise<boolean> {
    const rows = await this.transaction.rows<{ id: string }>(
      `UPDATE change
       SET state = $5, version = version + 1, decided_at = $6, decided_by_person_id = $7, reason = $8,
           applied = applied OR $9::jsonb IS NOT NULL, findings = coalesce($9::jsonb, findings)
       WHERE municipality_id = $1 AND id = $2 AND version = $3 AND state = $4
       RETURNING id`,
      [
        this.transaction.municipalityId,
        decision.change.id,
        decision.change.version,
        decision.change.state,
        decision.state,
        decision.decidedAt === null ? null : momentOf(decision.decidedAt),
        decision.decidedByPersonId,
        decision.reason,
        decision.appliedWith === null ? null : JSON.stringify(decision.appliedWith),
      ],
    );
    return rows.length === 1;
  }

  /** The weeks of a unit that are closed, with who closed them. */
  async closedWeeks(unitId: string): Promise<ClosedWeekView[]> {
    const rows = await this.transaction.rows<{
      week_start: CalendarDate;
      closed_at: Date;
      name: string | null;
    }>(
      `SELECT week_start, closed_at, person.name FROM closed_week
       LEFT JOIN person ON person.id = closed_week.closed_by_person_id
       WHERE closed_week.municipality_id = $1 AND closed_week.unit_id = $2 ORDER BY week_start`,
      [this.transaction.municipalityId, unitId],
    );
    return rows.map((row) => ({
      weekStart: row.week_start,
      closedAt: instantOf(row.closed_at),
      closedByName: row.name,
    }));
  }

  /** Locks a week for good; its id names it in the ledger and the audit trail. */
  async insertClosedWeek(week: {
    readonly unitId: string;
    readonly weekStart: CalendarDate;
    readonly closedAt: Instant;
    readonly closedByPersonId: string;
    readonly eventCount: number;
  }): Promise<string> {
    const rows = await this.transaction.rows<{ id: string }>(
      `INSERT INTO closed_week (municipality_id, unit_id, week_start, closed_at, closed_by_person_id, event_count)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [
        this.transaction.municipalityId,
        week.unitId,
        week.weekStart,
        momentOf(week.closedAt),
        week.closedByPersonId,
        week.eventCount,
      ],
    );
    return (rows[0] as { id: string }).id;
  }

  private async views(condition: string, parameters: readonly unknown[]): Promise<ChangeView[]> {
    const rows = await this.transaction.rows<ChangeQueryRow>(
      `SELECT change.id, change.kind, change.state, change.unit_id, change.version, change.applied,
         change.remark, change.reason, change.shifts, change.findings, change.swap_id, change.weeks,
         change.made_at, maker.name AS made_by_name, change.decided_at, decider.name AS decided_by_name,
         (SELECT coalesce(json_object_agg(shift.id, json_build_object('code', type.code, 'name', type.name)), '{}')
          FROM jsonb_array_elements(change.shifts) AS changed
          JOIN shift ON shift.id = (changed ->> 'shiftId')::uuid
          JOIN duty_type type ON type.id = shift.duty_type_id) AS duty_types
       FROM change
       LEFT JOIN person maker ON maker.id = change.made_by_person_id
       LEFT JOIN person decider ON decider.id = change.decided_by_person_id
       WHERE change.municipality_id = $1 AND ${condition}`,
      [this.transaction.municipalityId, ...parameters],
    );
    const names = await this.namesOf(
      rows.flatMap(({ shifts }) => shifts.flatMap(({ before, after }) => [before.person, after.person])),
    );
    return rows.map((row) => changeView(row, names));
  }

  private async namesOf(holders: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(holders.flatMap((id) => id ?? []))];
    if (ids.length === 0) return new Map();
    const rows = await this.transaction.beyondUnits('holder-from-elsewhere', () =>
      this.transaction.rows<{ id: string; name: string }>(
        `SELECT employment.id, person.name FROM employment JOIN person ON person.id = employment.person_id
          WHERE employment.municipality_id = $1 AND employment.id = ANY($2)`,
        [this.transaction.municipalityId, ids],
      ),
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** A week nothing changes in any more. */
export interface ClosedWeekView {
  readonly weekStart: CalendarDate;
  readonly closedAt: Instant;
  readonly closedByName: string | null;
}

interface ChangeQueryRow {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly state: ChangeState;
  readonly unit_id: string;
  readonly version: number;
  readonly applied: boolean;
  readonly remark: string | null;
  readonly reason: string | null;
  readonly shifts: ChangedShift[];
  readonly findings: Finding[];
  readonly swap_id: string | null;
  readonly weeks: CalendarDate[];
  readonly made_at: Date;
  readonly made_by_name: string | null;
  readonly decided_at: Date | null;
  readonly decided_by_name: string | null;
  readonly duty_types: ChangeView['dutyTypes'];
}

function changeView(row: ChangeQueryRow, nameOf: ReadonlyMap<string, string>): ChangeView {
  const holders = row.shifts.flatMap(({ before, after }) => [before.person, after.person]);
  return {
    change: {
      id: row.id,
      kind: row.kind,
      state: row.state,
      unitId: row.unit_id,
      version: row.version,
      applied: row.applied,
      remark: row.remark,
      shifts: row.shifts,
      findings: row.findings,
    },
    swapId: row.swap_id,
    weeks: row.weeks,
    madeAt: instantOf(row.made_at),
    madeByName: row.made_by_name,
    reason: row.reason,
    decidedAt: row.decided_at === null ? null : instantOf(row.decided_at),
    decidedByName: row.decided_by_name,
    names: Object.fromEntries([...nameOf].filter(([id]) => holders.includes(id))),
    dutyTypes: row.duty_types,
  };
}

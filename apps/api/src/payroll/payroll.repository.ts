import { Injectable } from '@nestjs/common';
import type { PayrollEvent, PayrollLine } from '@rulleplan/domain/payroll';
import type { CalendarDate } from '@rulleplan/domain/time';
import { instantOf, momentOf } from '../shared/clock';
import { Transaction } from '../shared/transaction';

/** Which events somebody looks at; dates are the events' own, both included. */
export interface LedgerQuestion {
  readonly unitId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly employmentId: string | null;
}

/** A stored event with the names around it. */
export interface LedgerEvent extends PayrollEvent {
  readonly id: string;
  readonly personName: string;
  readonly unitName: string;
  readonly payrollId: string | null;
  readonly createdAt: Date;
}

/** What an event is written with, beside what the domain states. */
export interface EventOrigin {
  readonly closedWeekId: string;
  readonly createdAt: Date;
}

@Injectable()
export class PayrollRepository {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Appends all of the events, or throws. The same shift, version, line and beginning a second time is refused by
   * the table.
   */
  async append(events: readonly PayrollEvent[], origin: EventOrigin): Promise<void> {
    const rows = await this.transaction.rows<{ id: string }>(
      `INSERT INTO payroll_event (municipality_id, unit_id, employment_id, payroll_id, closed_week_id,
         week_start, shift_id, shift_version, date, line, starts_at, ends_at, minutes, payable_minutes,
         percent, agreement, agreement_version, clause, created_at)
       SELECT $1, event.unit_id, employment.id, employment.payroll_id, $2,
         event.week_start, shift.id, shift.version, event.date, event.line, event.starts_at, event.ends_at,
         event.minutes, event.payable_minutes, event.percent, event.agreement, event.version, event.clause, $3
       FROM jsonb_to_recordset($4::jsonb) AS event(
         unit_id uuid, employment_id uuid, week_start date, shift_id uuid, date date, line text,
         starts_at timestamptz, ends_at timestamptz, minutes integer, payable_minutes integer,
         percent numeric, agreement text, version date, clause text)
       JOIN employment ON employment.municipality_id = $1 AND employment.id = event.employment_id
       JOIN shift ON shift.municipality_id = $1 AND shift.id = event.shift_id
       RETURNING id`,
      [
        this.transaction.municipalityId,
        origin.closedWeekId,
        origin.createdAt,
        JSON.stringify(events.map(eventRecord)),
      ],
    );
    if (rows.length !== events.length) {
      throw new Error(
        `${events.length} events are to be written, and ${rows.length} have a shift and a holder here.`,
      );
    }
  }

  /** The ledger in order of time, hours before the supplements they earn. */
  async events(question: LedgerQuestion): Promise<LedgerEvent[]> {
    const rows = await this.transaction.rows<EventQueryRow>(
      `SELECT event.id, event.unit_id, event.employment_id, event.payroll_id, event.week_start, event.shift_id,
              event.date, event.line, event.starts_at, event.ends_at, event.minutes, event.payable_minutes,
              event.percent, event.agreement, event.agreement_version, event.clause, event.created_at,
              person.name AS person_name, unit.name AS unit_name
       FROM payroll_event event
       JOIN employment ON employment.id = event.employment_id
       JOIN person ON person.id = employment.person_id
       JOIN unit ON unit.id = event.unit_id
       WHERE event.municipality_id = $1 AND event.unit_id = $2 AND event.date BETWEEN $3 AND $4
         AND ($5::uuid IS NULL OR event.employment_id = $5)
       ORDER BY event.date, person.name, event.employment_id, event.starts_at, event.line <> 'worked',
         event.line, event.id`,
      [this.transaction.municipalityId, question.unitId, question.from, question.to, question.employmentId],
    );
    return rows.map(ledgerEvent);
  }
}

function eventRecord(event: PayrollEvent): Record<string, unknown> {
  return {
    unit_id: event.unitId,
    employment_id: event.employmentId,
    week_start: event.weekStart,
    shift_id: event.shiftId,
    date: event.date,
    line: event.line,
    starts_at: momentOf(event.from),
    ends_at: momentOf(event.to),
    minutes: event.minutes,
    payable_minutes: event.payableMinutes,
    percent: event.percent,
    agreement: event.agreement,
    version: event.version,
    clause: event.clause,
  };
}

interface EventQueryRow {
  readonly id: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly employment_id: string;
  readonly person_name: string;
  readonly payroll_id: string | null;
  readonly week_start: CalendarDate;
  readonly shift_id: string;
  readonly date: CalendarDate;
  readonly line: PayrollLine;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly minutes: number;
  readonly payable_minutes: number;
  /** Numeric arrives as text. */
  readonly percent: string | null;
  readonly agreement: string;
  readonly agreement_version: CalendarDate;
  readonly clause: string;
  readonly created_at: Date;
}

function ledgerEvent(row: EventQueryRow): LedgerEvent {
  return {
    id: row.id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    employmentId: row.employment_id,
    personName: row.person_name,
    payrollId: row.payroll_id,
    weekStart: row.week_start,
    shiftId: row.shift_id,
    date: row.date,
    line: row.line,
    from: instantOf(row.starts_at),
    to: instantOf(row.ends_at),
    minutes: row.minutes,
    payableMinutes: row.payable_minutes,
    percent: row.percent === null ? null : Number(row.percent),
    agreement: row.agreement,
    version: row.agreement_version,
    clause: row.clause,
    createdAt: row.created_at,
  };
}

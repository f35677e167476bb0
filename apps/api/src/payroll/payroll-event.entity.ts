import type { CalendarDate, Instant } from '@rulleplan/domain/time';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { instantColumn, TenantRow } from '../database/tenant-row.entity';
import { Employment } from '../organisation/employment.entity';
import { Unit } from '../organisation/unit.entity';
import { ClosedWeekRow } from '../roster/closed-week.entity';
import { ShiftRow } from '../roster/shift.entity';

/** An immutable statement to payroll about approved time. A trigger refuses to change or delete it. */
@Entity('payroll_event')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(() => Employment, ['municipalityId', 'employmentId'], ['municipalityId', 'id'])
@ForeignKey(() => ShiftRow, ['municipalityId', 'shiftId'], ['municipalityId', 'id'])
@ForeignKey(() => ClosedWeekRow, ['municipalityId', 'closedWeekId'], ['municipalityId', 'id'])
@Unique('payroll_event_once', ['shiftId', 'shiftVersion', 'line', 'startsAt'])
@Check(
  'payroll_event_line',
  `line IN ('worked', 'evening', 'night', 'saturday', 'sunday-and-holiday', 'special-day')`,
)
@Check('payroll_event_minutes', `minutes > 0 AND payable_minutes >= minutes`)
@Check('payroll_event_span', `ends_at > starts_at`)
@Index('payroll_event_of_unit', ['unitId', 'date'])
@Index('payroll_event_of_employment', ['employmentId', 'date'])
export class PayrollEventRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('uuid')
  employmentId: string;

  /** What payroll called the employment when the event was written. */
  @Column('text', { nullable: true })
  payrollId: string | null;

  @Column('uuid')
  closedWeekId: string;

  @Column('date')
  weekStart: CalendarDate;

  @Column('uuid')
  shiftId: string;

  @Column('integer')
  shiftVersion: number;

  @Column('date')
  date: CalendarDate;

  @Column('text')
  line: string;

  @Column(instantColumn)
  startsAt: Instant;

  @Column(instantColumn)
  endsAt: Instant;

  @Column('integer')
  minutes: number;

  @Column('integer')
  payableMinutes: number;

  /** Null for hours worked. */
  @Column('numeric', {
    precision: 6,
    scale: 2,
    nullable: true,
    transformer: {
      from: (text: string | null): number | null => (text === null ? null : Number(text)),
      to: (percent: number | null): number | null => percent,
    },
  })
  percent: number | null;

  /** The agreement, its version and the clause that the line rests on. */
  @Column('text')
  agreement: string;

  @Column('date')
  agreementVersion: CalendarDate;

  @Column('text')
  clause: string;

  @Column('timestamptz')
  createdAt: Date;
}

import { ApiSchema } from '@nestjs/swagger';
import { payrollLines, type PayrollLine } from '@rulleplan/domain/payroll';
import { isoMoment } from '@rulleplan/domain/time';
import {
  ChoiceField,
  DateField,
  DecimalField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import type { LedgerEvent } from '../payroll.repository';

@ApiSchema({ name: 'PayrollEvent' })
export class PayrollEventResponse {
  @UuidField()
  id: string;

  @UuidField()
  employmentId: string;

  @TextField()
  personName: string;

  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @TextField({ nullable: true })
  payrollId: string | null;

  @DateField()
  date: string;

  @ChoiceField(payrollLines, 'PayrollLine')
  line: PayrollLine;

  @IntegerField()
  minutes: number;

  @IntegerField()
  payableMinutes: number;

  @DecimalField({ nullable: true, description: 'Of the hourly pay; null for the hours themselves' })
  percent: number | null;

  @MomentField()
  from: string;

  @MomentField()
  to: string;

  @UuidField()
  shiftId: string;

  @TextField()
  agreement: string;

  @DateField()
  version: string;

  @TextField()
  clause: string;

  @DateField()
  weekStart: string;

  @MomentField()
  createdAt: string;
}

@ApiSchema({ name: 'PayrollTotal' })
export class PayrollTotalResponse {
  @ChoiceField(payrollLines, 'PayrollLine')
  line: PayrollLine;

  @IntegerField()
  minutes: number;

  @IntegerField()
  payableMinutes: number;
}

@ApiSchema({ name: 'PayrollLedger' })
export class PayrollLedgerResponse {
  @ObjectField(() => PayrollEventResponse, { list: { max: 100_000 } })
  events: PayrollEventResponse[];

  @ObjectField(() => PayrollTotalResponse, { list: { max: 10 } })
  totals: PayrollTotalResponse[];
}

@ApiSchema({ name: 'ClosedWeek' })
export class ClosedWeekResponse {
  @DateField()
  weekStart: string;

  @MomentField()
  closedAt: string;

  @IntegerField()
  eventCount: number;
}

export function payrollLedgerResponse(events: readonly LedgerEvent[]): PayrollLedgerResponse {
  return { events: events.map(payrollEventResponse), totals: totalsOf(events) };
}

function payrollEventResponse(event: LedgerEvent): PayrollEventResponse {
  return {
    id: event.id,
    employmentId: event.employmentId,
    personName: event.personName,
    unitId: event.unitId,
    unitName: event.unitName,
    payrollId: event.payrollId,
    date: event.date,
    line: event.line,
    minutes: event.minutes,
    payableMinutes: event.payableMinutes,
    percent: event.percent,
    from: isoMoment(event.from),
    to: isoMoment(event.to),
    shiftId: event.shiftId,
    agreement: event.agreement,
    version: event.version,
    clause: event.clause,
    weekStart: event.weekStart,
    createdAt: event.createdAt.toISOString(),
  };
}

/** One sum for each line that occurs, in the order of the lines. */
function totalsOf(events: readonly LedgerEvent[]): PayrollTotalResponse[] {
  return payrollLines.flatMap((line) => {
    const ofLine = events.filter((event) => event.line === line);
    return ofLine.length === 0
      ? []
      : {
          line,
          minutes: ofLine.reduce((sum, { minutes }) => sum + minutes, 0),
          payableMinutes: ofLine.reduce((sum, { payableMinutes }) => sum + payableMinutes, 0),
        };
  });
}

import { wallTime } from '@rulleplan/domain/time';
import { csvSheet, hoursCell, type CsvCell } from './csv-sheet';
import type { LedgerEvent } from './payroll.repository';

/** Danish, for it is opened in Danish payroll offices; the order is fixed, for machines read it too. */
const header = [
  'hændelse',
  'lønnummer',
  'navn',
  'enhed',
  'dato',
  'linje',
  'fra',
  'til',
  'timer',
  'timer til løn',
  'minutter',
  'minutter til løn',
  'procent',
  'aftale',
  'version',
  'paragraf',
  'uge fra',
  'vagt',
  'ansættelse',
];

/** The ledger as a sheet: hours with a decimal comma beside the exact minutes. */
export function payrollCsv(events: readonly LedgerEvent[]): string {
  return csvSheet(header, events.map(row));
}

function row(event: LedgerEvent): CsvCell[] {
  return [
    event.id,
    event.payrollId,
    event.personName,
    event.unitName,
    event.date,
    event.line,
    wallTime(event.from),
    wallTime(event.to),
    hoursCell(event.minutes),
    hoursCell(event.payableMinutes),
    event.minutes,
    event.payableMinutes,
    event.percent,
    event.agreement,
    event.version,
    event.clause,
    event.weekStart,
    event.shiftId,
    event.employmentId,
  ];
}

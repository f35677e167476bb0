import type { AddEmploymentRequest } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';

/** A new job as it stands in the form. */
export interface EmploymentDraft {
  readonly unitId: string | null;
  readonly staffGroup: string;
  readonly weeklyHours: string;
  readonly hourly: boolean;
  readonly fixedNight: boolean;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly payrollId: string;
  readonly accountCoding: string;
  readonly servesUnitIds: readonly string[];
}

export type EmploymentFault = 'unit' | 'staffGroup' | 'weeklyHours' | 'from' | 'to';

export function emptyEmployment(unitId: string | null, from: CalendarDate): EmploymentDraft {
  return {
    unitId,
    staffGroup: '',
    weeklyHours: '37',
    hourly: false,
    fixedNight: false,
    from,
    to: null,
    payrollId: '',
    accountCoding: '',
    servesUnitIds: [],
  };
}

/** What must be put right before the job can be sent. */
export function faultsOf(draft: EmploymentDraft): readonly EmploymentFault[] {
  const wrong = {
    unit: draft.unitId === null,
    staffGroup: draft.staffGroup.trim() === '',
    weeklyHours: !draft.hourly && minutesFrom(draft.weeklyHours) === null,
    from: draft.from === null,
    to: draft.from !== null && draft.to !== null && draft.to < draft.from,
  };
  return (Object.keys(wrong) as EmploymentFault[]).filter((fault) => wrong[fault]);
}

/** The request of a draft without faults; null while it has some. */
export function requestOf(draft: EmploymentDraft): AddEmploymentRequest | null {
  const { unitId, from, to, hourly, fixedNight, servesUnitIds } = draft;
  const weeklyMinutes = hourly ? 0 : minutesFrom(draft.weeklyHours);
  if (faultsOf(draft).length > 0 || unitId === null || from === null || weeklyMinutes === null) return null;
  return {
    unitId,
    staffGroup: draft.staffGroup.trim(),
    weeklyMinutes,
    hourly,
    fixedNight,
    employedFrom: from,
    employedTo: to,
    payrollId: textOrNull(draft.payrollId),
    accountCoding: textOrNull(draft.accountCoding),
    ...(hourly && { servesUnitIds: [...servesUnitIds] }),
  };
}

const weekHours = 168;

/** Whole minutes from hours as they are written: '37', '32,5', '32.25'. Null when it is no such number. */
export function minutesFrom(hours: string): number | null {
  const written = hours.trim();
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(written)) return null;
  const number = Number(written.replace(',', '.'));
  return number > weekHours ? null : Math.round(number * 60);
}

/** What was typed, or null for nothing. */
export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

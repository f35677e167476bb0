import { getPayrollEvents } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** Which part of the ledger is looked at; both days are included. */
export interface LedgerFilter {
  readonly unitId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The payroll events of a unit in a period, with their sums per line. */
export function usePayrollEvents(filter: LedgerFilter) {
  return useQuery({
    queryKey: ['payroll', filter] as const,
    queryFn: () => answer(getPayrollEvents({ query: { ...filter } })),
    placeholderData: keepPreviousData,
  });
}

/** The address of the same part of the ledger as a file; the browser fetches it with the person's session. */
export function ledgerFile(kind: 'csv' | 'json', filter: LedgerFilter, employmentId: string | null): string {
  const query = new URLSearchParams({ ...filter, ...(employmentId !== null && { employmentId }) });
  return `/api/payroll/events.${kind}?${query.toString()}`;
}

import { getPayrollEvents } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** Which part of the ledger is looked at; both days are included, and null is everybody. */
export interface LedgerFilter {
  readonly unitId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly employmentId: string | null;
}

/** The payroll events of a unit in a period, with their sums per line. */
export function usePayrollEvents(filter: LedgerFilter) {
  return useQuery({
    queryKey: ['payroll', filter] as const,
    enabled: filter.from <= filter.to,
    queryFn: () => answer(getPayrollEvents({ query: asked(filter) })),
    // Another period keeps the page in place; another unit's ledger must never stand in for this one's.
    placeholderData: (previous, query) =>
      query?.queryKey[1].unitId === filter.unitId ? previous : undefined,
  });
}

/** The address of the same part of the ledger as a file; the browser fetches it with the person's session. */
export function ledgerFile(kind: 'csv' | 'json', filter: LedgerFilter): string {
  return `/api/payroll/events.${kind}?${new URLSearchParams(asked(filter)).toString()}`;
}

function asked({ employmentId, ...filter }: LedgerFilter) {
  return { ...filter, ...(employmentId !== null && { employmentId }) };
}

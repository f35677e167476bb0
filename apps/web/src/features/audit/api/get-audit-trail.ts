import { getAuditTrail, type AuditPage } from '@rulleplan/api-client';
import type { AuditSubject } from '@rulleplan/domain/audit';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** Which part of the trail is looked at; both days are included. */
export interface TrailFilter {
  readonly unitId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly subject: AuditSubject | null;
}

/** The audit trail of a unit, newest first, page by page. */
export function useAuditTrail({ subject, ...filter }: TrailFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter, subject] as const,
    enabled: filter.from <= filter.to,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<AuditPage> =>
      answer(
        getAuditTrail({
          query: {
            ...filter,
            ...(subject !== null && { subject }),
            ...(pageParam !== null && { cursor: pageParam }),
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
    // Another filter keeps the page in place; another unit's log must never stand in for this one's.
    placeholderData: (previous, query) =>
      query?.queryKey[1].unitId === filter.unitId ? previous : undefined,
  });
}

import { getAuditTrail, type AuditPage } from '@rulleplan/api-client';
import type { AuditKind, AuditSubject } from '@rulleplan/domain/audit';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** Which part of the trail is looked at; both days are included. */
export interface TrailFilter {
  /** Null is the whole municipality, with what belongs to no unit. */
  readonly unitId: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly subject: AuditSubject | null;
  /** Changes, or who looked; null is both. */
  readonly kind: AuditKind | null;
  /** Only about this one thing. */
  readonly subjectId: string | null;
}

/** The audit trail, newest first, page by page. */
export function useAuditTrail(filter: TrailFilter) {
  const { from, to, unitId, subject, kind, subjectId } = filter;
  return useInfiniteQuery({
    queryKey: ['audit', filter] as const,
    enabled: filter.from <= filter.to,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<AuditPage> =>
      answer(
        getAuditTrail({
          query: {
            from,
            to,
            ...(unitId !== null && { unitId }),
            ...(kind !== null && { kind }),
            ...(subjectId !== null && { subjectId }),
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

import { getMonday } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** A unit's Monday round; without a week the server chooses the one that waits. */
export function useMonday(unitId: string, week: CalendarDate | null) {
  return useQuery({
    queryKey: ['monday', unitId, week] as const,
    queryFn: () => answer(getMonday({ path: { unitId }, ...(week !== null && { query: { week } }) })),
    // Going from week to week keeps the page in place; another unit's round must never stand in for this one's.
    placeholderData: (previous) => (previous?.unitId === unitId ? previous : undefined),
  });
}

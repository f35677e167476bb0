import { getMonday } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

function keyOf(unitId: string, week: CalendarDate | null) {
  return ['monday', unitId, week] as const;
}

/** A unit's Monday round; without a week the server chooses the one that waits. */
export function useMonday(unitId: string, week: CalendarDate | null) {
  const cache = useQueryClient();
  return useQuery({
    queryKey: keyOf(unitId, week),
    queryFn: async () => {
      const monday = await answer(getMonday({ path: { unitId }, ...(week !== null && { query: { week } }) }));
      if (week === null) cache.setQueryData(keyOf(unitId, monday.weekStart), monday);
      return monday;
    },
    // Going from week to week keeps the page in place; another unit's round must never stand in for this one's.
    placeholderData: (previous) => (previous?.unitId === unitId ? previous : undefined),
  });
}

import { getTeamRoster } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** The unit's people and days, from a Monday and some weeks on. */
export function useTeamRoster(unitId: string, from: CalendarDate, weeks: number) {
  return useQuery({
    queryKey: ['team-roster', unitId, from, weeks] as const,
    queryFn: () => answer(getTeamRoster({ path: { unitId }, query: { from, weeks } })),
    // While another period is on its way the old one stays, so that the page does not jump; another unit's must not.
    placeholderData: (previous, query) => (query?.queryKey[1] === unitId ? previous : undefined),
  });
}

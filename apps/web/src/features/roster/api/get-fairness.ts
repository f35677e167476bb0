import { getFairness, type Fairness } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** How the published roster of a unit is shared, over so many weeks from a day. */
export function useFairness(unitId: string, view: { readonly from: CalendarDate; readonly weeks: number }) {
  return useQuery({
    queryKey: ['roster', 'fairness', unitId, view] as const,
    queryFn: (): Promise<Fairness> => answer(getFairness({ path: { unitId }, query: view })),
  });
}

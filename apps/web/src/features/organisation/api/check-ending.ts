import { checkEmploymentEnding } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** What ending a job after a day would take with it: shifts, swaps, roles, access. Changes nothing. */
export function useEndingEffect(employmentId: string, version: number, lastDay: CalendarDate | null) {
  return useQuery({
    queryKey: ['ending', employmentId, version, lastDay] as const,
    enabled: lastDay !== null,
    // Shifts move: what was true a moment ago is not worth showing before something that cannot be undone.
    staleTime: 0,
    queryFn: () =>
      answer(checkEmploymentEnding({ path: { employmentId }, body: { lastDay: lastDay ?? '', version } })),
  });
}

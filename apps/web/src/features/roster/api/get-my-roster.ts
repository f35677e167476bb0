import { getMyRoster } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** The own shifts, absences and public holidays of the days, both included. */
export function useMyRoster(from: CalendarDate, to: CalendarDate) {
  return useQuery({
    queryKey: ['my-roster', from, to] as const,
    queryFn: () => answer(getMyRoster({ query: { from, to } })),
    placeholderData: keepPreviousData,
  });
}

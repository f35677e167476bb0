import { getShift } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** One shift with its holder and, for the holder and the leader, its history. */
export function useShift(shiftId: string | null) {
  return useQuery({
    queryKey: ['shift', shiftId] as const,
    queryFn: () => answer(getShift({ path: { shiftId: shiftId ?? '' } })),
    enabled: shiftId !== null,
  });
}

import { getUnits } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** The units the person may see, with what the person may do in each. */
export function useUnits() {
  return useQuery({
    queryKey: ['units'] as const,
    staleTime: 5 * 60_000,
    queryFn: () => answer(getUnits()),
  });
}

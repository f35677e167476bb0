import { getCompetences } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** The competences of a unit, who holds them, and until when. */
export function useCompetences(unitId: string) {
  return useQuery({
    queryKey: ['competences', unitId] as const,
    queryFn: () => answer(getCompetences({ path: { unitId } })),
  });
}

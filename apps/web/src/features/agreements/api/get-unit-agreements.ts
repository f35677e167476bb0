import { getUnitAgreements, type UnitAgreements } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** What holds today for each group of staff in a unit. */
export function useUnitAgreements(unitId: string) {
  return useQuery({
    queryKey: ['agreements', unitId] as const,
    queryFn: (): Promise<UnitAgreements> => answer(getUnitAgreements({ path: { unitId } })),
  });
}

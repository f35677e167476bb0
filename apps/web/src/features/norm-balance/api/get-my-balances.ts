import { getMyBalances } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** The own balances: each employment's current norm period, and the next where it is rostered. */
export function useMyBalances() {
  return useQuery({
    queryKey: ['my-balances'] as const,
    queryFn: () => answer(getMyBalances()),
  });
}

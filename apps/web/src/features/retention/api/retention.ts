import { getDueForErasing, getRetention, setRetention, type SetRetentionTime } from '@rulleplan/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

const retentionKey = ['retention'] as const;

/** How long each kind of data is kept. */
export function useRetention() {
  return useQuery({ queryKey: [...retentionKey, 'times'] as const, queryFn: () => answer(getRetention()) });
}

/** What has been kept long enough. */
export function useDueForErasing() {
  return useQuery({ queryKey: [...retentionKey, 'due'] as const, queryFn: () => answer(getDueForErasing()) });
}

/** Sets how long kinds are kept; what is left out stays. */
export function useSetRetention() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (kinds: SetRetentionTime[]) => answer(setRetention({ body: { kinds } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: retentionKey }),
  });
}

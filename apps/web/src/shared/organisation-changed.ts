import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/**
 * To be called when people, jobs, units or roles changed: who is in which team and who may see what moves with
 * them, so everything in view is asked for anew, the own permissions too.
 */
export function useOrganisationChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(() => cache.invalidateQueries(), [cache]);
}

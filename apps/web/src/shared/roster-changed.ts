import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** What does not change when the roster does. */
const unmoved: readonly unknown[] = ['session', 'units'];

/**
 * To be called when something that touches the roster was decided, or turned out to be decided already: a swap
 * moves shifts, balances, the Monday round and the notices, so all of it is asked for anew where it is in view.
 */
export function useRosterChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    () => cache.invalidateQueries({ predicate: ({ queryKey }) => !unmoved.includes(queryKey[0]) }),
    [cache],
  );
}

import { useEffect, useState } from 'react';

/**
 * What stands behind # in the address: a secret, so it is taken out of the address bar and the history at once.
 * Browsers send it to no server.
 */
export function useSecretFragment(): string {
  const [fragment] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${search}`);
  }, []);
  return fragment;
}

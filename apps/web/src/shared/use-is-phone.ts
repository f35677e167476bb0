import { useSyncExternalStore } from 'react';

const phone = matchMedia('(max-width: 599px)');

/** True while the window is as narrow as a phone's; the same width as in the style sheets. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      phone.addEventListener('change', listener);
      return () => phone.removeEventListener('change', listener);
    },
    () => phone.matches,
  );
}

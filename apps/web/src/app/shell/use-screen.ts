import { useSyncExternalStore } from 'react';
import { useIsPhone } from '../../shared/use-is-phone';

const desktop = matchMedia('(min-width: 1100px)');

/** How wide the window is, as far as the navigation must know. */
export function useScreen(): 'phone' | 'tablet' | 'desktop' {
  const isPhone = useIsPhone();
  const isDesktop = useSyncExternalStore(
    (listener) => {
      desktop.addEventListener('change', listener);
      return () => desktop.removeEventListener('change', listener);
    },
    () => desktop.matches,
  );
  if (isPhone) return 'phone';
  return isDesktop ? 'desktop' : 'tablet';
}

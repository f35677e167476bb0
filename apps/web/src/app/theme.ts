import { useSyncExternalStore } from 'react';

/** Light, dark, or as the device is set. */
export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

// The same key as in public/theme.js, which sets the theme before the first paint.
const storageKey = 'rulleplan.theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let chosen: Theme = remembered();

prefersDark.addEventListener('change', show);

/** What was chosen on this device, and how to choose. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => chosen,
  );
  return [theme, choose];
}

function choose(theme: Theme): void {
  chosen = theme;
  try {
    if (theme === 'device') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be closed to us; the choice then lasts until the page is loaded again.
  }
  show();
  for (const listener of listeners) listener();
}

function show(): void {
  const dark = chosen === 'device' ? prefersDark.matches : chosen === 'dark';
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

function remembered(): Theme {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'light' || stored === 'dark' ? stored : 'device';
  } catch {
    return 'device';
  }
}

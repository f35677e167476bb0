import { useCallback, useEffect, useRef, type KeyboardEvent, type FocusEvent, type RefObject } from 'react';
import { gridKeys, moveInGrid, type GridKey, type GridPlaces, type GridStop } from '../grid-moves';

/** Marks a place where the keyboard can stand; its value is the column. */
export const stopAttribute = 'data-stop';

/**
 * One tab stop for a whole grid, the arrow keys inside it. Which place has the tab stop is kept in the page and
 * not in React: a move must not render a thousand cells again.
 */
export function useGridFocus(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);

  // After every rendering there must be exactly one tab stop, also when the place that had it is gone.
  useEffect(() => {
    const grid = ref.current;
    if (!grid) return;
    const holders = grid.querySelectorAll<HTMLElement>(`[${stopAttribute}][tabindex="0"]`);
    if (holders.length === 1) return;
    for (const holder of holders) holder.tabIndex = -1;
    const first = grid.querySelector<HTMLElement>(`[role="row"] + [role="row"] [${stopAttribute}]`);
    const fallback = grid.querySelector<HTMLElement>(`[${stopAttribute}]`);
    const chosen = first ?? fallback;
    if (chosen) chosen.tabIndex = 0;
  });

  const take = useCallback((place: HTMLElement) => {
    for (const holder of ref.current?.querySelectorAll<HTMLElement>(`[${stopAttribute}][tabindex="0"]`) ??
      []) {
      holder.tabIndex = -1;
    }
    place.tabIndex = 0;
  }, []);

  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.hasAttribute(stopAttribute)) take(target);
    },
    [take],
  );

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const grid = ref.current;
    if (!grid || !isGridKey(event.key) || event.altKey || event.metaKey) return;
    const rows = [...grid.querySelectorAll('[role="row"]')].map((row) => [
      ...row.querySelectorAll<HTMLElement>(`[${stopAttribute}]`),
    ]);
    const at = find(rows, document.activeElement);
    if (!at) return;
    event.preventDefault();
    const to = moveInGrid(columnsOf(rows), at, event.key, event.ctrlKey);
    rows[to.row]?.[to.place]?.focus();
  }, []);

  return { ref, onKeyDown, onFocus };
}

function isGridKey(key: string): key is GridKey {
  return (gridKeys as readonly string[]).includes(key);
}

function columnsOf(rows: readonly (readonly HTMLElement[])[]): GridPlaces {
  return rows.map((row) => row.map((place) => Number(place.getAttribute(stopAttribute))));
}

function find(rows: readonly (readonly HTMLElement[])[], wanted: Element | null): GridStop | null {
  for (const [row, places] of rows.entries()) {
    const place = places.findIndex((each) => each === wanted);
    if (place !== -1) return { row, place };
  }
  return null;
}

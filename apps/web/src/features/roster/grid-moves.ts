/** A place in the grid where the keyboard can stand: a row, and the how-manieth place in it. */
export interface GridStop {
  readonly row: number;
  readonly place: number;
}

/** For each row the columns of its places, in order. A cell with two shifts has two places in one column. */
export type GridPlaces = readonly (readonly number[])[];

/** Rows that PageUp and PageDown pass over. */
export const pageRows = 8;

/** Keys that move. */
export const gridKeys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] as const;
export type GridKey = (typeof gridKeys)[number];

/**
 * Where a key leads: left and right by places, up and down in the same column, Home and End within the row, with
 * Ctrl in the whole grid. At an edge one stays.
 */
export function moveInGrid(places: GridPlaces, at: GridStop, key: GridKey, withCtrl: boolean): GridStop {
  const last = places.length - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row: at.row, place: Math.max(0, at.place - 1) };
    case 'ArrowRight':
      return { row: at.row, place: Math.min(lastPlace(places, at.row), at.place + 1) };
    case 'ArrowUp':
      return sameColumn(places, at, Math.max(0, at.row - 1));
    case 'ArrowDown':
      return sameColumn(places, at, Math.min(last, at.row + 1));
    case 'PageUp':
      return sameColumn(places, at, Math.max(0, at.row - pageRows));
    case 'PageDown':
      return sameColumn(places, at, Math.min(last, at.row + pageRows));
    case 'Home':
      return { row: withCtrl ? 0 : at.row, place: 0 };
    case 'End': {
      const row = withCtrl ? last : at.row;
      return { row, place: lastPlace(places, row) };
    }
  }
}

function sameColumn(places: GridPlaces, at: GridStop, row: number): GridStop {
  if (row === at.row) return at;
  const column = places[at.row]?.[at.place] ?? 0;
  return { row, place: Math.max(0, places[row]?.indexOf(column) ?? 0) };
}

function lastPlace(places: GridPlaces, row: number): number {
  return (places[row]?.length ?? 1) - 1;
}

import { moveInGrid, pageRows, type GridPlaces } from './grid-moves';

// A header, a row with two shifts on the second day, and a row with one place each day.
const places: GridPlaces = [
  [0, 1, 2],
  [0, 1, 1, 2],
  [0, 1, 2],
];
const move = (row: number, place: number, key: Parameters<typeof moveInGrid>[2], ctrl = false) =>
  moveInGrid(places, { row, place }, key, ctrl);

describe('moving in the grid', () => {
  it('goes through both shifts of a day to the right and back', () => {
    expect(move(1, 1, 'ArrowRight')).toEqual({ row: 1, place: 2 });
    expect(move(1, 2, 'ArrowRight')).toEqual({ row: 1, place: 3 });
    expect(move(1, 3, 'ArrowLeft')).toEqual({ row: 1, place: 2 });
  });

  it('stays in its column up and down', () => {
    expect(move(1, 3, 'ArrowDown')).toEqual({ row: 2, place: 2 });
    expect(move(2, 2, 'ArrowUp')).toEqual({ row: 1, place: 3 });
    expect(move(0, 1, 'ArrowDown')).toEqual({ row: 1, place: 1 });
  });

  it('stays at the edges', () => {
    expect(move(0, 0, 'ArrowUp')).toEqual({ row: 0, place: 0 });
    expect(move(0, 0, 'ArrowLeft')).toEqual({ row: 0, place: 0 });
    expect(move(2, 2, 'ArrowDown')).toEqual({ row: 2, place: 2 });
    expect(move(2, 2, 'ArrowRight')).toEqual({ row: 2, place: 2 });
    expect(move(1, 2, 'PageUp')).toEqual({ row: 0, place: 1 });
  });

  it('goes to the ends of the row, and with Ctrl of the grid', () => {
    expect(move(1, 2, 'Home')).toEqual({ row: 1, place: 0 });
    expect(move(1, 2, 'End')).toEqual({ row: 1, place: 3 });
    expect(move(1, 2, 'Home', true)).toEqual({ row: 0, place: 0 });
    expect(move(1, 2, 'End', true)).toEqual({ row: 2, place: 2 });
  });

  it('turns a page', () => {
    const tall: GridPlaces = Array.from({ length: 20 }, () => [0, 1]);
    expect(moveInGrid(tall, { row: 1, place: 1 }, 'PageDown', false)).toEqual({
      row: 1 + pageRows,
      place: 1,
    });
    expect(moveInGrid(tall, { row: 18, place: 1 }, 'PageDown', false)).toEqual({ row: 19, place: 1 });
  });
});

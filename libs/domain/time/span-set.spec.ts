import { minutesWithin, partsOutside, partsWithin, unionOf } from './span-set';

const set = unionOf([
  { from: 30, to: 40 },
  { from: 0, to: 10 },
  { from: 10, to: 15 },
  { from: 12, to: 20 },
  { from: 50, to: 50 },
]);

describe('a set of spans', () => {
  it('joins what overlaps or touches, in order of time, and drops what is empty', () => {
    expect(set).toEqual([
      { from: 0, to: 20 },
      { from: 30, to: 40 },
    ]);
    expect(unionOf([])).toEqual([]);
  });

  it('swallows a span that lies in another', () => {
    expect(
      unionOf([
        { from: 0, to: 100 },
        { from: 20, to: 30 },
        { from: 90, to: 110 },
      ]),
    ).toEqual([{ from: 0, to: 110 }]);
  });

  it.each([
    [{ from: -10, to: 0 }, 0],
    [{ from: -10, to: 1 }, 1],
    [{ from: 20, to: 30 }, 0],
    [{ from: 19, to: 31 }, 2],
    [{ from: 0, to: 50 }, 30],
    [{ from: 40, to: 60 }, 0],
    [{ from: 5, to: 6 }, 1],
  ])('shares with %j %i minutes, and leaves the others outside', (span, minutes) => {
    expect(minutesWithin(span, set)).toBe(minutes);
    const outside = partsOutside(span, set).reduce((sum, part) => sum + part.to - part.from, 0);
    expect(outside).toBe(span.to - span.from - minutes);
  });

  it('cuts a span into what is inside and what is outside', () => {
    expect(partsWithin({ from: 10, to: 35 }, set)).toEqual([
      { from: 10, to: 20 },
      { from: 30, to: 35 },
    ]);
    expect(partsOutside({ from: 10, to: 35 }, set)).toEqual([{ from: 20, to: 30 }]);
    expect(partsOutside({ from: 20, to: 30 }, [])).toEqual([{ from: 20, to: 30 }]);
  });
});

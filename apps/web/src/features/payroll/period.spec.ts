import { lastMonths, monthOf } from './period';

describe('the month of a day', () => {
  it.each([
    ['2026-11-30', '2026-11-01', '2026-11-30'],
    ['2026-12-01', '2026-12-01', '2026-12-31'],
    ['2028-02-29', '2028-02-01', '2028-02-29'],
    ['2027-02-28', '2027-02-01', '2027-02-28'],
  ])('of %s runs from %s to %s', (day, from, to) => {
    expect(monthOf(day)).toEqual({ from, to });
  });
});

describe('the last months', () => {
  it('go back over New Year, newest first', () => {
    expect(lastMonths('2026-02-15', 3).map(({ from }) => from)).toEqual([
      '2026-02-01',
      '2026-01-01',
      '2025-12-01',
    ]);
  });
});

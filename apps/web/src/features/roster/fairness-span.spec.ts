import { weeksOf } from './fairness-span';

describe('the weeks whose sharing is shown', () => {
  it('are whole, and begin with this one or end before it', () => {
    expect(weeksOf('next-12', '2026-11-29')).toEqual({ from: '2026-11-23', weeks: 12 });
    expect(weeksOf('past-12', '2026-11-23')).toEqual({ from: '2026-08-31', weeks: 12 });
    expect(weeksOf('past-24', '2026-11-23')).toEqual({ from: '2026-06-08', weeks: 24 });
  });
});

import { evaluated } from '../../testing';
import document from './01-full-time-norm.json';

it('37 hours a week over 12 weeks without a holiday are a norm of 444 hours', () => {
  expect(evaluated(document).norm).toEqual([
    {
      person: 'anna',
      from: '2026-01-05',
      to: '2026-03-29',
      normMinutes: 26_640,
      publicHolidayMinutes: 0,
      plannedMinutes: 0,
      creditedMinutes: 0,
      openingBalanceMinutes: 0,
      balanceMinutes: -26_640,
      toleranceMinutes: 444,
      withinTolerance: false,
    },
  ]);
});

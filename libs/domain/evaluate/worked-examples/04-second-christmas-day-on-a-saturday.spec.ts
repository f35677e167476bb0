import { evaluated } from '../../testing';
import document from './04-second-christmas-day-on-a-saturday.json';

it('Saturday 26 December lowers the norm by 7.4 hours, also for somebody who works on weekdays only', () => {
  const daysThatLowerIt = ['2026-12-24', '2026-12-25', '2026-12-26'];
  expect(evaluated(document).norm).toEqual([
    expect.objectContaining({
      normMinutes: 2220 - daysThatLowerIt.length * 444,
      publicHolidayMinutes: daysThatLowerIt.length * 444,
      plannedMinutes: 2 * 444,
      balanceMinutes: 0,
    }),
  ]);
});

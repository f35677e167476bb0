import { evaluated } from '../../testing';
import document from './02-norm-over-spring-holidays.json';

it('five public holidays take 37 hours off; Easter and Whit Sunday and 5 June take nothing', () => {
  expect(evaluated(document).norm).toEqual([
    expect.objectContaining({
      from: '2026-03-30',
      to: '2026-06-21',
      normMinutes: 407 * 60,
      publicHolidayMinutes: 37 * 60,
    }),
  ]);
});

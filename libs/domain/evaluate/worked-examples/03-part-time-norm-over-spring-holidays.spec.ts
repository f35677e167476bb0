import { evaluated } from '../../testing';
import document from './03-part-time-norm-over-spring-holidays.json';

it('at 30 hours a week each of the five public holidays takes off 6 hours', () => {
  expect(evaluated(document).norm).toEqual([
    expect.objectContaining({ normMinutes: 330 * 60, publicHolidayMinutes: 5 * 6 * 60 }),
  ]);
});

import { evaluated } from '../../testing';
import document from './05-christmas-eve-of-fixed-night-staff.json';

it('24 December lowers nothing for fixed night staff, and does for the others', () => {
  const lowered = evaluated(document).norm.map((norm) => [norm.person, norm.publicHolidayMinutes]);
  expect(lowered).toEqual([
    ['dagny', 3 * 444],
    ['nanna', 2 * 444],
  ]);
});

import { evaluated } from '../../testing';
import document from './07-night-over-autumn-clock-change.json';

const { norm, pay } = evaluated(document);

it('the night from 23 to 07 has 9 hours', () => {
  expect(norm[0]?.plannedMinutes).toBe(540);
});

it('8 of them are night, 1 is Saturday and 8 are Sunday', () => {
  expect(pay.map(({ line, date, minutes, payableMinutes }) => [line, date, minutes, payableMinutes])).toEqual(
    [
      ['night', '2026-10-24', 480, 480],
      ['saturday', '2026-10-24', 60, 60],
      ['sunday-and-holiday', '2026-10-25', 480, 480],
    ],
  );
});

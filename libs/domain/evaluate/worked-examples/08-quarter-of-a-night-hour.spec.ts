import { evaluated } from '../../testing';
import document from './08-quarter-of-a-night-hour.json';

it('15 minutes of night are paid as the half hour that was started', () => {
  expect(evaluated(document).pay).toEqual([
    {
      person: 'anna',
      shift: 'late',
      date: '2026-01-05',
      line: 'evening',
      minutes: 360,
      payableMinutes: 360,
      percent: 36,
      from: '2026-01-05T16:00:00Z',
      to: '2026-01-05T22:00:00Z',
      clause: '79.01 §13 stk. 3',
      version: '2026-01-01',
    },
    expect.objectContaining({ line: 'night', minutes: 15, payableMinutes: 30 }),
  ]);
});

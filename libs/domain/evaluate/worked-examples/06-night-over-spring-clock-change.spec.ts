import { evaluated } from '../../testing';
import document from './06-night-over-spring-clock-change.json';

const { norm, pay } = evaluated(document);

it('the night from 23 to 07 has 7 hours', () => {
  expect(norm).toEqual([expect.objectContaining({ plannedMinutes: 420 })]);
});

it('6 of them are night, 1 is Saturday and 6 are Sunday', () => {
  expect(pay).toEqual([
    expect.objectContaining({
      line: 'night',
      date: '2026-03-28',
      minutes: 360,
      from: '2026-03-28T22:00:00Z',
      to: '2026-03-29T04:00:00Z',
    }),
    expect.objectContaining({
      line: 'saturday',
      date: '2026-03-28',
      minutes: 60,
      from: '2026-03-28T22:00:00Z',
      to: '2026-03-28T23:00:00Z',
    }),
    expect.objectContaining({
      line: 'sunday-and-holiday',
      date: '2026-03-29',
      minutes: 360,
      from: '2026-03-28T23:00:00Z',
      to: '2026-03-29T05:00:00Z',
    }),
  ]);
});

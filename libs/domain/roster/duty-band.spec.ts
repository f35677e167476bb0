import { spanBetween } from '../testing';
import { dutyBand } from './duty-band';

describe('the band of a shift', () => {
  it.each([
    ['2026-01-05T07:00', '2026-01-05T15:00', 'day'],
    ['2026-01-05T10:00', '2026-01-05T18:00', 'day'],
    ['2026-01-05T10:00', '2026-01-05T18:01', 'evening'],
    ['2026-01-05T15:00', '2026-01-05T23:00', 'evening'],
    ['2026-01-05T17:00', '2026-01-06T02:00', 'evening'],
    ['2026-01-05T17:00', '2026-01-06T02:01', 'night'],
    ['2026-01-05T23:00', '2026-01-06T07:00', 'night'],
    ['2026-01-06T02:00', '2026-01-06T08:00', 'night'],
    ['2026-01-06T02:01', '2026-01-06T08:00', 'day'],
    ['2026-03-28T23:00', '2026-03-29T07:00', 'night'],
    ['2026-10-24T23:00', '2026-10-25T07:00', 'night'],
  ])('from %s to %s is %s', (from, to, band) => {
    expect(dutyBand(spanBetween(from, to))).toBe(band);
  });
});

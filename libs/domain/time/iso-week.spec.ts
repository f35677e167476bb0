import { DateTime } from 'luxon';
import { addDays } from './calendar-date';
import { isoWeekOf } from './iso-week';

describe('the ISO week of a date', () => {
  it.each([
    ['2026-01-05', 2026, 2],
    ['2026-01-04', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
  ])('%s lies in %i week %i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  it('agrees with luxon from 2000 to 2056', () => {
    for (let days = 0; days < 56 * 366; days += 5) {
      const date = addDays('2000-01-01', days);
      const { weekYear, weekNumber } = DateTime.fromISO(date, { zone: 'utc' });
      expect([date, isoWeekOf(date)]).toEqual([date, { year: weekYear, week: weekNumber }]);
    }
  });
});

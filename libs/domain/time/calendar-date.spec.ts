import { DateTime } from 'luxon';
import { addDays, dateOfDayNumber, daysBetween, isCalendarDate, mondayOf, weekdayOf } from './calendar-date';

describe('a calendar date', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '1900-01-01', '9999-12-31'])('exists: %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '1899-12-31'])(
    'does not exist: %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it.each(['', '2026-1-5', '20260105', '2026-01-05T00:00', ' 2026-01-05', '2026-01-05\n', '٢٠٢٦-01-05'])(
    'is not written %j',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it('counts over a leap day and a new year, both ways', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-01-05', '2026-03-30')).toBe(84);
    expect(daysBetween('2026-03-30', '2026-01-05')).toBe(-84);
  });

  it('has Monday as first and Sunday as seventh day of the week', () => {
    expect(weekdayOf('2026-01-05')).toBe(1);
    expect(weekdayOf('2026-01-11')).toBe(7);
    expect(weekdayOf('1969-12-31')).toBe(3);
    expect(mondayOf('2026-01-05')).toBe('2026-01-05');
    expect(mondayOf('2026-01-11')).toBe('2026-01-05');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });

  it('agrees with luxon from 1899 to 2201, every eleventh day', () => {
    const first = DateTime.utc(1899, 1, 1);
    for (let days = 0; days < 302 * 366; days += 11) {
      const expected = first.plus({ days });
      const date = dateOfDayNumber(first.toMillis() / 86_400_000 + days);
      expect([date, weekdayOf(date), addDays(date, 0)]).toEqual([
        expected.toISODate(),
        expected.weekday,
        date,
      ]);
    }
  });
});

import { publicHolidayOn, publicHolidaysIn } from './public-holidays';

describe('Danish public holidays', () => {
  it('are these in 2026', () => {
    expect(publicHolidaysIn(2026)).toEqual([
      { date: '2026-01-01', name: 'new-years-day' },
      { date: '2026-04-02', name: 'maundy-thursday' },
      { date: '2026-04-03', name: 'good-friday' },
      { date: '2026-04-05', name: 'easter-sunday' },
      { date: '2026-04-06', name: 'easter-monday' },
      { date: '2026-05-14', name: 'ascension-day' },
      { date: '2026-05-24', name: 'whit-sunday' },
      { date: '2026-05-25', name: 'whit-monday' },
      { date: '2026-12-25', name: 'christmas-day' },
      { date: '2026-12-26', name: 'second-christmas-day' },
    ]);
  });

  it.each([
    [1954, '04-18'],
    [1981, '04-19'],
    [2000, '04-23'],
    [2008, '03-23'],
    [2024, '03-31'],
    [2025, '04-20'],
    [2027, '03-28'],
    [2028, '04-16'],
    [2038, '04-25'],
    [2285, '03-22'],
  ])('have Easter Sunday of %i on %s', (year, monthDay) => {
    expect(publicHolidayOn(`${year}-${monthDay}`)).toBe('easter-sunday');
  });

  it('had Store Bededag for the last time in 2023', () => {
    expect(publicHolidayOn('2023-05-05')).toBe('great-prayer-day');
    expect(publicHolidayOn('2024-04-26')).toBeNull();
  });

  it.each(['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31', '2026-01-02'])(
    'do not hold %s',
    (date) => {
      expect(publicHolidayOn(date)).toBeNull();
    },
  );
});

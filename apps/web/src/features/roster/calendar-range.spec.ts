import { calendarRange, calendarStep } from './calendar-range';

describe('the days a calendar view shows', () => {
  it('shows a month in whole weeks, across the year', () => {
    expect(calendarRange('month', '2026-12-24')).toEqual({
      from: '2026-12-01',
      to: '2026-12-31',
      shownFrom: '2026-11-30',
      shownTo: '2027-01-03',
    });
  });

  it('shows a month that begins on a Monday and ends on a Sunday without other days', () => {
    expect(calendarRange('month', '2027-02-10')).toMatchObject({
      shownFrom: '2027-02-01',
      shownTo: '2027-02-28',
    });
  });

  it('shows the Monday to Sunday of a week', () => {
    expect(calendarRange('week', '2026-11-29')).toMatchObject({ from: '2026-11-23', to: '2026-11-29' });
  });

  it('lists four weeks from the day itself', () => {
    expect(calendarRange('list', '2026-11-24')).toMatchObject({ from: '2026-11-24', to: '2026-12-21' });
  });
});

describe('stepping through a calendar', () => {
  it('goes from any day of a month to the first of the next and of the one before', () => {
    expect(calendarStep('month', '2027-01-31', 1)).toBe('2027-02-01');
    expect(calendarStep('month', '2027-03-31', -1)).toBe('2027-02-01');
    expect(calendarStep('month', '2026-12-01', 1)).toBe('2027-01-01');
  });

  it('goes one week, or the list’s four', () => {
    expect(calendarStep('week', '2026-11-24', -1)).toBe('2026-11-16');
    expect(calendarStep('list', '2026-11-24', 1)).toBe('2026-12-22');
  });
});

import { absenceOn, agreementWith, shiftBetween } from '../testing';
import { normBalance, type NormFacts } from './norm-balance';
import type { NormPeriod } from './norm-period';

const facts = (more: Partial<NormFacts> = {}): NormFacts => ({
  agreement: agreementWith({ normPeriod: { weeks: 12, toleranceMinutes: 1200 } }),
  weeklyMinutes: 2220,
  fixedNight: false,
  hourly: false,
  employedFrom: '2020-01-01',
  employedTo: null,
  openingBalanceMinutes: 0,
  shifts: [],
  absences: [],
  ...more,
});
const weeks = (from: string, count = 12): NormPeriod => ({ from, weeks: count });
const winter = weeks('2026-01-05');

describe('the norm', () => {
  it('is the weekly hours for each week', () => {
    expect(normBalance(facts(), winter)).toEqual({
      from: '2026-01-05',
      to: '2026-03-29',
      normMinutes: 26_640,
      publicHolidayMinutes: 0,
      plannedMinutes: 0,
      creditedMinutes: 0,
      openingBalanceMinutes: 0,
      balanceMinutes: -26_640,
      toleranceMinutes: 1200,
      withinTolerance: false,
    });
  });

  it.each([
    ['five holidays in spring, with Easter and Whit Sunday and 5 June lowering nothing', '2026-03-30', 12, 5],
    ['Christmas Eve, Christmas Day and Saturday 26 December', '2026-12-21', 1, 3],
    ['New Year’s Day only: 31 December is an ordinary day here', '2026-12-28', 1, 1],
    ['1 May and 5 June, which are no public holidays', '2026-06-01', 1, 0],
    ['a Christmas Eve and Christmas Day in which the 24th is a Sunday', '2028-12-18', 1, 0],
    ['the week after it, with Christmas Day and 26 December', '2028-12-25', 1, 2],
  ])('is less a fifth of the week for %s', (_case, from, count, holidays) => {
    const { normMinutes, publicHolidayMinutes } = normBalance(facts(), weeks(from, count));
    expect(publicHolidayMinutes).toBe(holidays * 444);
    expect(normMinutes).toBe(count * 2220 - holidays * 444);
  });

  it('is not lowered by 24 December for fixed night staff', () => {
    const christmas = weeks('2026-12-21', 1);
    expect(normBalance(facts({ fixedNight: true }), christmas).publicHolidayMinutes).toBe(2 * 444);
  });

  it('is lowered by the part-timer’s own fifth', () => {
    const { normMinutes } = normBalance(facts({ weeklyMinutes: 1800 }), weeks('2026-03-30'));
    expect(normMinutes).toBe(330 * 60);
  });

  it('is none for hourly paid staff, who are never outside tolerance', () => {
    const shifts = [shiftBetween('2026-01-05T07:00', '2026-01-05T15:00')];
    const balance = normBalance(facts({ hourly: true, shifts, openingBalanceMinutes: 5000 }), winter);
    expect(balance).toMatchObject({
      normMinutes: 0,
      publicHolidayMinutes: 0,
      balanceMinutes: 5480,
      withinTolerance: true,
    });
  });
});

describe('the norm of an employment that begins or ends inside the period', () => {
  it.each([
    ['2026-01-05', null, 26_640],
    ['2026-01-06', null, 26_640 - 317],
    ['2026-01-12', null, 26_640 - 2220],
    ['2020-01-01', '2026-01-05', 317],
    ['2020-01-01', '2026-01-11', 2220],
    ['2026-02-02', '2026-03-01', 4 * 2220],
    ['2026-03-29', null, 317],
    ['2026-03-30', null, 0],
    ['2020-01-01', '2026-01-04', 0],
  ])('from %s to %s counts its calendar days: %i', (employedFrom, employedTo, normMinutes) => {
    expect(normBalance(facts({ employedFrom, employedTo }), winter).normMinutes).toBe(normMinutes);
  });

  it('adds up with the other part to the whole, whatever the day and the hours', () => {
    const spring = weeks('2026-03-30');
    for (const weeklyMinutes of [2220, 1801, 1237, 1]) {
      const whole = normBalance(facts({ weeklyMinutes }), spring);
      for (let day = 1; day < 28; day += 1) {
        const last = `2026-05-${String(day).padStart(2, '0')}`;
        const next = `2026-05-${String(day + 1).padStart(2, '0')}`;
        const until = normBalance(facts({ weeklyMinutes, employedTo: last }), spring);
        const from = normBalance(facts({ weeklyMinutes, employedFrom: next }), spring);
        expect(until.normMinutes + from.normMinutes).toBe(whole.normMinutes);
        expect(until.publicHolidayMinutes + from.publicHolidayMinutes).toBe(whole.publicHolidayMinutes);
      }
    }
  });
});

describe('the balance', () => {
  it('is opening + planned + credited − norm', () => {
    const shifts = [
      shiftBetween('2026-01-05T07:00', '2026-01-05T15:00'),
      shiftBetween('2026-01-06T07:00', '2026-01-06T15:00'),
      shiftBetween('2026-01-07T07:00', '2026-01-07T15:00'),
    ];
    const absences = [absenceOn('sickness', '2026-01-06')];
    expect(normBalance(facts({ shifts, absences, openingBalanceMinutes: 30 }), winter)).toMatchObject({
      plannedMinutes: 960,
      creditedMinutes: 480,
      openingBalanceMinutes: 30,
      balanceMinutes: 30 + 960 + 480 - 26_640,
    });
  });

  it('credits nothing for a day of holiday on which no shift lies', () => {
    const absences = [absenceOn('holiday', '2026-01-05', '2026-01-11')];
    expect(normBalance(facts({ absences }), winter).creditedMinutes).toBe(0);
  });

  it('counts a shift whole in the period in which it starts, by elapsed time', () => {
    const shifts = [
      shiftBetween('2026-01-04T23:59', '2026-01-05T07:00'),
      shiftBetween('2026-01-05T00:00', '2026-01-05T00:01'),
      shiftBetween('2026-03-28T23:00', '2026-03-29T07:00'),
      shiftBetween('2026-03-29T23:59', '2026-03-30T07:59'),
      shiftBetween('2026-03-30T00:00', '2026-03-30T08:00'),
    ];
    expect(normBalance(facts({ shifts }), winter).plannedMinutes).toBe(1 + 420 + 480);
  });

  it('counts on-call on site, meetings and courses, and not on-call at home', () => {
    const kinds = ['on-call-site', 'meeting', 'course', 'on-call-home'] as const;
    const shifts = kinds.map((kind, day) =>
      shiftBetween(`2026-01-0${5 + day}T08:00`, `2026-01-0${5 + day}T09:00`, { kind }),
    );
    expect(normBalance(facts({ shifts }), winter).plannedMinutes).toBe(180);
  });

  it.each([
    [1200, true],
    [-1200, true],
    [1201, false],
    [-1201, false],
  ])('of %i minutes is within 20 hours: %s', (balance, withinTolerance) => {
    const openingBalanceMinutes = balance + 26_640;
    expect(normBalance(facts({ openingBalanceMinutes }), winter)).toMatchObject({
      balanceMinutes: balance,
      withinTolerance,
    });
  });
});

import { absenceOn, agreementWith, moment, shiftBetween } from '../testing';
import { balanceCurve, balanceSoFar } from './balance-outlook';
import { normBalance, type NormFacts } from './norm-balance';

const period = { from: '2026-03-30', weeks: 12 };
const facts: NormFacts = {
  agreement: agreementWith(),
  weeklyMinutes: 2220,
  fixedNight: false,
  hourly: false,
  employedFrom: '2020-01-01',
  employedTo: null,
  openingBalanceMinutes: 100,
  shifts: [
    shiftBetween('2026-03-29T07:00', '2026-03-29T15:00'),
    shiftBetween('2026-03-30T07:00', '2026-03-30T15:00'),
    shiftBetween('2026-03-31T23:00', '2026-04-01T07:00'),
    shiftBetween('2026-04-05T23:00', '2026-04-06T07:00'),
    shiftBetween('2026-06-21T23:00', '2026-06-22T07:00'),
    shiftBetween('2026-06-22T07:00', '2026-06-22T15:00'),
  ],
  absences: [absenceOn('sickness', '2026-04-01')],
};

describe('the balance so far', () => {
  it.each([
    ['before the period', '2026-03-29T12:00', 100],
    ['before the first shift', '2026-03-30T07:00', 100],
    ['within a shift', '2026-03-30T07:01', 101],
    ['after it: today’s norm is not owed yet', '2026-03-30T23:59', 580],
    ['when the day is over', '2026-03-31T00:00', 580 - 317],
    ['within a night: worked and credited alike', '2026-04-01T03:00', 580 + 240 - 634],
    ['on a public holiday, which is not over', '2026-04-02T12:00', 580 + 480 - 951],
    ['after it: a seventh of the week more, a fifth less', '2026-04-03T00:00', 580 + 480 - 1269 + 444],
    ['in the last night', '2026-06-22T06:59', 580 + 3 * 480 - 1 - (12 * 2220 - 5 * 444)],
  ])('%s', (_when, now, minutes) => {
    expect(balanceSoFar(facts, period, moment(now))).toBe(minutes);
  });

  it('is the period’s balance once its last shift is over', () => {
    const { balanceMinutes } = normBalance(facts, period);
    expect(balanceSoFar(facts, period, moment('2026-06-22T07:00'))).toBe(balanceMinutes);
    expect(balanceSoFar(facts, period, moment('2027-01-01T07:00'))).toBe(balanceMinutes);
  });
});

describe('the balance by week', () => {
  const curve = balanceCurve(facts, period);

  it('runs over every week of the period and ends at its balance', () => {
    expect(curve).toHaveLength(12);
    expect(curve[0]).toEqual({
      weekStart: '2026-03-30',
      balanceMinutes: 100 + 3 * 480 - (2220 - 2 * 444),
    });
    expect(curve[11]).toEqual({
      weekStart: '2026-06-15',
      balanceMinutes: normBalance(facts, period).balanceMinutes,
    });
  });

  it('keeps what an employment that ended owed', () => {
    const ended = balanceCurve({ ...facts, employedTo: '2026-04-05' }, period);
    expect(new Set(ended.slice(0, 11).map(({ balanceMinutes }) => balanceMinutes)).size).toBe(1);
  });
});

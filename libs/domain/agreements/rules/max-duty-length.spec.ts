import { agreementWith, moment, personPlanWith, shiftBetween } from '../../testing';
import { maxDutyLengthRule } from './max-duty-length.rule';

const on5 = (from: string, to: string) => shiftBetween(`2026-01-05T${from}`, `2026-01-05T${to}`);
const lengths = (...shifts: Parameters<typeof personPlanWith>[0]) =>
  maxDutyLengthRule.judge(personPlanWith(shifts)).map(({ actualMinutes }) => actualMinutes);

describe('the rule of the longest duty', () => {
  it('is kept by exactly 12 hours', () => {
    expect(lengths(on5('07:00', '19:00'))).toEqual([]);
  });

  it('is broken by a minute more', () => {
    expect(maxDutyLengthRule.judge(personPlanWith([on5('07:00', '19:01')]))).toEqual([
      {
        rule: 'max-duty-length',
        severity: 'breach',
        person: 'anna',
        shifts: ['2026-01-05T07:00'],
        from: moment('2026-01-05T07:00'),
        to: moment('2026-01-05T19:01'),
        limitMinutes: 720,
        actualMinutes: 721,
        clause: '79.01',
        agreement: '79.01',
        version: '2026-01-01',
        overriddenBy: null,
      },
    ]);
  });

  it('worked example 12: is broken by a shift of 13 hours, also in two halves that touch', () => {
    expect(lengths(on5('07:00', '20:00'))).toEqual([780]);
    expect(lengths(on5('07:00', '13:00'), on5('13:00', '20:00'))).toEqual([780]);
  });

  it('is kept by the same two halves a minute apart', () => {
    expect(lengths(on5('07:00', '13:00'), on5('13:01', '20:00'))).toEqual([]);
  });

  it('counts overlapping shifts once', () => {
    expect(lengths(on5('07:00', '15:00'), on5('09:00', '12:00'), on5('14:00', '19:01'))).toEqual([721]);
  });

  it('leaves out on-call at home', () => {
    const onCall = { ...on5('15:00', '23:00'), kind: 'on-call-home' as const };
    expect(lengths(on5('07:00', '15:00'), onCall)).toEqual([]);
  });

  it('counts elapsed time: 20:00–08:00 is 11 hours in spring and 13 in autumn', () => {
    expect(lengths(shiftBetween('2026-03-28T20:00', '2026-03-29T08:00'))).toEqual([]);
    expect(lengths(shiftBetween('2026-03-28T20:00', '2026-03-29T09:01'))).toEqual([721]);
    expect(lengths(shiftBetween('2026-10-24T20:00', '2026-10-25T08:00'))).toEqual([780]);
  });

  it('takes its limit from the local agreement', () => {
    const agreement = agreementWith({ maxDutyLength: { maximumMinutes: 780 } }, 'home-7');
    const judge = (to: string) => maxDutyLengthRule.judge(personPlanWith([on5('07:00', to)], { agreement }));
    expect(judge('20:00')).toEqual([]);
    expect(judge('20:01').map(({ overriddenBy }) => overriddenBy)).toEqual(['home-7']);
  });
});

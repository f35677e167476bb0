import { agreementWith, moment, personPlanWith, shiftBetween } from '../../testing';
import { dailyRestRule } from './daily-rest.rule';

const on5 = (from: string, to: string) => shiftBetween(`2026-01-05T${from}`, `2026-01-05T${to}`);
const evening = shiftBetween('2026-01-05T15:00', '2026-01-05T23:00', { id: 'evening' });
const next = (from: string, to: string) =>
  shiftBetween(`2026-01-06T${from}`, `2026-01-06T${to}`, { id: 'next' });
const judge = (...shifts: Parameters<typeof personPlanWith>[0]) =>
  dailyRestRule.judge(personPlanWith(shifts));

describe('the rule of 11 hours rest in every 24', () => {
  it('is kept by exactly 11 hours', () => {
    expect(judge(evening, next('10:00', '18:00'))).toEqual([]);
  });

  it('is broken by a minute less', () => {
    const [finding] = judge(evening, next('09:59', '18:00'));
    expect(finding?.actualMinutes).toBe(659);
  });

  it('is broken by an evening until 23:00 and a start at 07:00: 480 minutes of 660', () => {
    expect(judge(evening, next('07:00', '15:00'))).toEqual([
      {
        rule: 'daily-rest',
        severity: 'breach',
        person: 'anna',
        shifts: ['evening', 'next'],
        from: moment('2026-01-06T07:00'),
        to: moment('2026-01-06T15:00'),
        limitMinutes: 660,
        actualMinutes: 480,
        clause: 'BEK 324/2002 §3',
        agreement: '79.01',
        version: '2026-01-01',
        overriddenBy: null,
      },
    ]);
  });

  it('is kept by a short gap inside a day: 07–12 and 13–18', () => {
    expect(judge(on5('07:00', '12:00'), on5('13:00', '18:00'))).toEqual([]);
  });

  it('is broken by 00–04, 08–12 and 16–20: no gap is long', () => {
    const findings = judge(on5('00:00', '04:00'), on5('08:00', '12:00'), on5('16:00', '20:00'));
    expect(findings.map(({ from, actualMinutes, shifts }) => [from, actualMinutes, shifts.length])).toEqual([
      [moment('2026-01-05T16:00'), 240, 3],
    ]);
  });

  it('lets a day of work span 13 hours', () => {
    expect(judge(on5('06:00', '12:00'), on5('13:00', '19:00'))).toEqual([]);
  });

  it('is broken by the minute after 13 hours, from that minute on', () => {
    const findings = judge(on5('06:00', '12:00'), on5('13:00', '19:01'));
    expect(findings.map(({ from, to, actualMinutes }) => [from, to, actualMinutes])).toEqual([
      [moment('2026-01-05T19:00'), moment('2026-01-05T19:01'), 659],
    ]);
  });

  it('counts what lies outside the plan as free', () => {
    expect(judge(on5('00:00', '12:00'))).toEqual([]);
  });

  it('leaves no rest at all after a day and a night of work', () => {
    const findings = judge(shiftBetween('2026-01-05T07:00', '2026-01-06T08:00'));
    expect(findings.map(({ from, actualMinutes }) => [from, actualMinutes])).toEqual([
      [moment('2026-01-05T20:00'), 0],
    ]);
  });

  it('says each stretch of work once, with its worst value', () => {
    const findings = judge(evening, next('07:00', '11:00'), next('12:00', '15:00'));
    expect(findings.map(({ from, to, actualMinutes }) => [from, to, actualMinutes])).toEqual([
      [moment('2026-01-06T07:00'), moment('2026-01-06T11:00'), 480],
      [moment('2026-01-06T12:00'), moment('2026-01-06T15:00'), 480],
    ]);
  });

  it('takes on-call at home as rest and on-call on site as work', () => {
    const onCall = { ...evening, id: 'on-call' };
    expect(judge({ ...onCall, kind: 'on-call-home' }, next('07:00', '15:00'))).toEqual([]);
    expect(judge({ ...onCall, kind: 'on-call-site' }, next('07:00', '15:00'))[0]?.actualMinutes).toBe(480);
  });

  it('takes a meeting as work', () => {
    const meeting = { ...next('09:00', '10:00'), kind: 'meeting' as const };
    expect(judge(evening, meeting)[0]?.actualMinutes).toBe(600);
  });
});

describe('the rule of 11 hours rest across a clock change', () => {
  const eveningOf = (date: string) => shiftBetween(`${date}T15:00`, `${date}T21:00`);

  it('counts 10 hours from 21:00 to 08:00 when spring takes one', () => {
    const findings = judge(eveningOf('2026-03-28'), shiftBetween('2026-03-29T08:00', '2026-03-29T16:00'));
    expect(findings.map(({ actualMinutes }) => actualMinutes)).toEqual([600]);
    expect(judge(eveningOf('2026-03-28'), shiftBetween('2026-03-29T09:00', '2026-03-29T16:00'))).toEqual([]);
  });

  it('counts 11 hours from 21:00 to 07:00 when autumn gives one, and a minute less before', () => {
    expect(judge(eveningOf('2026-10-24'), shiftBetween('2026-10-25T07:00', '2026-10-25T15:00'))).toEqual([]);
    const findings = judge(eveningOf('2026-10-24'), shiftBetween('2026-10-25T06:59', '2026-10-25T15:00'));
    expect(findings.map(({ actualMinutes }) => actualMinutes)).toEqual([659]);
  });
});

describe('a local agreement on 8 hours rest', () => {
  const agreement = agreementWith({ dailyRest: { minimumMinutes: 480 } }, 'home-7');

  it('is kept by an evening until 23:00 and a start at 07:00', () => {
    expect(dailyRestRule.judge(personPlanWith([evening, next('07:00', '15:00')], { agreement }))).toEqual([]);
  });

  it('is broken a minute earlier, and the finding names it', () => {
    const findings = dailyRestRule.judge(personPlanWith([evening, next('06:59', '15:00')], { agreement }));
    expect(
      findings.map(({ limitMinutes, actualMinutes, overriddenBy }) => [
        limitMinutes,
        actualMinutes,
        overriddenBy,
      ]),
    ).toEqual([[480, 479, 'home-7']]);
  });
});

import { moment, personPlanWith, shiftBetween } from '../../testing';
import { overlapRule } from './overlap.rule';

const night = shiftBetween('2026-01-05T23:00', '2026-01-06T07:00', { id: 'night' });

describe('the rule that shifts of a person do not overlap', () => {
  it('lets a night and the next shift touch', () => {
    const day = shiftBetween('2026-01-06T07:00', '2026-01-06T15:00');
    expect(overlapRule.judge(personPlanWith([night, day]))).toEqual([]);
  });

  it('finds one shared minute, across dates', () => {
    const day = shiftBetween('2026-01-06T06:59', '2026-01-06T15:00', { id: 'day' });
    expect(overlapRule.judge(personPlanWith([night, day]))).toEqual([
      {
        rule: 'overlap',
        severity: 'breach',
        person: 'anna',
        shifts: ['night', 'day'],
        from: moment('2026-01-06T06:59'),
        to: moment('2026-01-06T07:00'),
        limitMinutes: 0,
        actualMinutes: 1,
        clause: 'plan',
        agreement: '79.01',
        version: '2026-01-01',
        overriddenBy: null,
      },
    ]);
  });

  it('finds the whole of a shift inside another, and of two that are alike', () => {
    const inner = shiftBetween('2026-01-06T01:00', '2026-01-06T03:00');
    expect(overlapRule.judge(personPlanWith([night, inner]))[0]?.actualMinutes).toBe(120);
    expect(overlapRule.judge(personPlanWith([night, { ...night, id: 'same' }]))[0]?.actualMinutes).toBe(480);
  });

  it('finds a later shift that an early long one still covers', () => {
    const long = shiftBetween('2026-01-05T07:00', '2026-01-05T19:00', { id: 'long' });
    const first = shiftBetween('2026-01-05T08:00', '2026-01-05T09:00', { id: 'first' });
    const second = shiftBetween('2026-01-05T18:00', '2026-01-05T20:00', { id: 'second' });
    const findings = overlapRule.judge(personPlanWith([long, first, second]));
    expect(findings.map(({ shifts, actualMinutes }) => [...shifts, actualMinutes])).toEqual([
      ['long', 'first', 60],
      ['long', 'second', 60],
    ]);
  });

  it('says an unbroken stretch once, however many shifts share it', () => {
    const a = shiftBetween('2026-01-05T08:00', '2026-01-05T12:00', { id: 'a' });
    const b = shiftBetween('2026-01-05T10:00', '2026-01-05T14:00', { id: 'b' });
    const c = shiftBetween('2026-01-05T12:00', '2026-01-05T16:00', { id: 'c' });
    const findings = overlapRule.judge(personPlanWith([a, b, c]));
    expect(findings.map(({ shifts, actualMinutes }) => [...shifts, actualMinutes])).toEqual([
      ['a', 'b', 'c', 240],
    ]);
  });

  it('counts on-call at home too: a call could not be answered', () => {
    const onCall = shiftBetween('2026-01-06T06:00', '2026-01-06T15:00', { kind: 'on-call-home' });
    expect(overlapRule.judge(personPlanWith([night, onCall]))[0]?.actualMinutes).toBe(60);
  });
});

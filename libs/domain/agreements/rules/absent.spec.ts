import { absenceOn, moment, personPlanWith, shiftBetween, spanBetween } from '../../testing';
import { absentRule } from './absent.rule';

const monday = absenceOn('sickness', '2026-01-12');
const judge = (
  from: string,
  to: string,
  absences: Parameters<typeof absentRule.judge>[0]['absences'] = [monday],
) => absentRule.judge(personPlanWith([shiftBetween(from, to, { id: 'shift' })], { absences }));

describe('the rule that nobody is on the roster while away', () => {
  it('is kept up to midnight before and from midnight after', () => {
    expect(judge('2026-01-11T16:00', '2026-01-12T00:00')).toEqual([]);
    expect(judge('2026-01-13T00:00', '2026-01-13T08:00')).toEqual([]);
  });

  it('is broken by a minute of the absence', () => {
    expect(judge('2026-01-11T16:00', '2026-01-12T00:01')).toEqual([
      {
        rule: 'absent',
        severity: 'breach',
        person: 'anna',
        shifts: ['shift'],
        from: moment('2026-01-12T00:00'),
        to: moment('2026-01-12T00:01'),
        limitMinutes: null,
        actualMinutes: null,
        clause: 'absence',
        agreement: '79.01',
        version: '2026-01-01',
        overriddenBy: null,
      },
    ]);
    expect(judge('2026-01-12T23:59', '2026-01-13T08:00')).toHaveLength(1);
  });

  it('says two absences that touch once', () => {
    const findings = judge('2026-01-12T23:00', '2026-01-13T07:00', [
      absenceOn('holiday', '2026-01-13'),
      monday,
    ]);
    expect(findings.map(({ from, to }) => ({ from, to }))).toEqual([
      spanBetween('2026-01-12T23:00', '2026-01-13T07:00'),
    ]);
  });

  it('tells nothing of the kind of absence', () => {
    expect(JSON.stringify(judge('2026-01-12T08:00', '2026-01-12T15:00'))).not.toContain('sickness');
  });
});

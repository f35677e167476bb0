import { moment, personPlanWith, shiftBetween } from '../../testing';
import { outsideEmploymentRule } from './outside-employment.rule';

const employed = { employedFrom: '2026-05-01', employedTo: '2026-05-31' };
const judge = (from: string, to: string, more: Parameters<typeof personPlanWith>[1] = employed) =>
  outsideEmploymentRule.judge(personPlanWith([shiftBetween(from, to)], more));

describe('the rule that a shift begins within the employment', () => {
  it('is kept from midnight to the first day and to the last minute of the last', () => {
    expect(judge('2026-05-01T00:00', '2026-05-01T08:00')).toEqual([]);
    expect(judge('2026-05-31T23:59', '2026-06-01T07:00')).toEqual([]);
  });

  it('is broken a minute earlier and a minute later', () => {
    expect(judge('2026-04-30T23:59', '2026-05-01T07:00')).toHaveLength(1);
    expect(judge('2026-06-01T00:00', '2026-06-01T08:00')).toEqual([
      {
        rule: 'outside-employment',
        severity: 'breach',
        person: 'anna',
        shifts: ['2026-06-01T00:00'],
        from: moment('2026-06-01T00:00'),
        to: moment('2026-06-01T08:00'),
        limitMinutes: null,
        actualMinutes: null,
        clause: 'employment',
        agreement: '79.01',
        version: '2026-01-01',
        overriddenBy: null,
      },
    ]);
  });

  it('knows no end where the employment has none', () => {
    expect(judge('2099-12-31T08:00', '2099-12-31T15:00', { ...employed, employedTo: null })).toEqual([]);
  });

  it('does not judge shifts of another employment', () => {
    expect(judge('2020-01-01T08:00', '2020-01-01T15:00', { ...employed, shiftsOfEmployment: [] })).toEqual(
      [],
    );
  });
});

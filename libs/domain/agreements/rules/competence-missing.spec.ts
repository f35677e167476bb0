import { moment, personPlanWith, shiftBetween } from '../../testing';
import { competenceMissingRule } from './competence-missing.rule';

const night = shiftBetween('2026-05-31T23:00', '2026-06-01T07:00', { requires: ['medicine'] });
const heldTo = (date: string | null) => [{ name: 'medicine', heldTo: date }];
const judge = (competences: ReturnType<typeof heldTo>, shift = night) =>
  competenceMissingRule.judge(personPlanWith([shift], { competences }));

describe('the rule that a shift has the competence it requires', () => {
  it('is kept by one without end, and by one held to the day the shift begins', () => {
    expect(judge(heldTo(null))).toEqual([]);
    expect(judge(heldTo('2026-05-31'))).toEqual([]);
  });

  it('is broken by one that ended the day before', () => {
    expect(judge(heldTo('2026-05-30'))).toEqual([
      {
        rule: 'competence-missing',
        severity: 'breach',
        person: 'anna',
        shifts: ['2026-05-31T23:00'],
        from: moment('2026-05-31T23:00'),
        to: moment('2026-06-01T07:00'),
        limitMinutes: null,
        actualMinutes: null,
        competence: 'medicine',
        clause: 'competence',
        agreement: '79.01',
        version: '2026-01-01',
        overriddenBy: null,
      },
    ]);
  });

  it('names each competence that is missing', () => {
    const shift = { ...night, requires: ['medicine', 'driving', 'team-lead'] };
    const findings = judge([{ name: 'driving', heldTo: null }], shift);
    expect(findings.map(({ competence }) => competence)).toEqual(['medicine', 'team-lead']);
  });

  it('takes a renewed competence by its latest end', () => {
    expect(judge([...heldTo('2025-12-31'), ...heldTo('2026-12-31')])).toEqual([]);
  });

  it('does not judge shifts of another employment', () => {
    expect(competenceMissingRule.judge(personPlanWith([night], { shiftsOfEmployment: [] }))).toEqual([]);
  });
});

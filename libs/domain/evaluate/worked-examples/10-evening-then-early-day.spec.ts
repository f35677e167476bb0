import { evaluated } from '../../testing';
import document from './10-evening-then-early-day.json';

it('an evening until 23 and a start at 07 break the daily rest: 8 of 11 hours', () => {
  const { findings } = evaluated(document);
  expect(findings.filter(({ rule }) => rule === 'daily-rest')).toEqual([
    expect.objectContaining({
      severity: 'breach',
      person: 'anna',
      shifts: ['late', 'early'],
      limitMinutes: 660,
      actualMinutes: 480,
      clause: 'BEK 324/2002 §3',
      agreement: '79.01',
      version: '2026-01-01',
      overriddenBy: null,
    }),
  ]);
});

import type { Finding } from '../agreements';
import { spanBetween } from '../testing';
import { newFindings } from './new-findings';

const rest: Finding = {
  rule: 'daily-rest',
  severity: 'breach',
  person: 'anna',
  shifts: ['a', 'b'],
  ...spanBetween('2026-01-06T07:00', '2026-01-06T15:00'),
  limitMinutes: 660,
  actualMinutes: 480,
  clause: 'BEK 324/2002 §3',
  agreement: '79.01',
  version: '2026-01-01',
  overriddenBy: null,
};
const tolerance: Finding = { ...rest, rule: 'norm-tolerance', limitMinutes: 1200, actualMinutes: -1300 };
const missing: Finding = {
  ...rest,
  rule: 'competence-missing',
  limitMinutes: null,
  actualMinutes: null,
  competence: 'medicine',
};

describe('what a change is to blame for', () => {
  it('is nothing that was there before', () => {
    const all = [rest, tolerance, missing];
    expect(newFindings(all, all)).toEqual([]);
  });

  it('is a finding that was not there', () => {
    expect(newFindings([], [rest])).toEqual([rest]);
    expect(newFindings([rest], [rest, missing])).toEqual([missing]);
  });

  it('is one that got a minute worse, not one that got better', () => {
    const worse = { ...rest, actualMinutes: 479 };
    expect(newFindings([rest], [worse])).toEqual([worse]);
    expect(newFindings([worse], [rest])).toEqual([]);
  });

  it('is a balance further from the norm, on its own side or on the other', () => {
    const further = { ...tolerance, actualMinutes: -1301 };
    const over = { ...tolerance, actualMinutes: 1301 };
    expect(newFindings([tolerance], [further])).toEqual([further]);
    expect(newFindings([tolerance], [over])).toEqual([over]);
    expect(newFindings([further], [tolerance])).toEqual([]);
  });

  it('is the same breach at another time, of another person, or for another competence', () => {
    const later = { ...rest, ...spanBetween('2026-01-06T15:00', '2026-01-06T23:00') };
    const other = { ...rest, person: 'bo' };
    const driving = { ...missing, competence: 'driving' };
    expect(newFindings([rest], [later, other])).toEqual([later, other]);
    expect(newFindings([missing], [driving])).toEqual([driving]);
  });
});

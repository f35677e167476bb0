import { ruleIds, type Finding, type RuleId, type Severity } from '../agreements';
import { colleagueView } from './colleague-view';
import { brokenRules } from './swap-preview';
import type { SideEffect } from './swap-effect';
import { thursday, tuesday } from './two-people.fixture';

function side(...found: [RuleId, Severity][]): SideEffect {
  const findings = found.map(([rule, severity]): Finding => ({
    rule,
    severity,
    person: 'bo-job',
    shifts: ['secret-shift'],
    from: tuesday.from,
    to: tuesday.to,
    limitMinutes: 1200,
    actualMinutes: 1321,
    clause: '79.01 §3',
    agreement: '79.01',
    version: '2026-01-01',
    overriddenBy: null,
  }));
  return {
    person: 'bo-job',
    gives: thursday,
    takes: tuesday,
    findings,
    balances: [],
    leastRestBeforeMinutes: null,
    leastRestAfterMinutes: null,
  };
}

describe('what a colleague may know', () => {
  it('is the rule, or no more than that the person is not available', () => {
    const told = Object.fromEntries(
      ruleIds.map((rule) => [rule, colleagueView(side([rule, 'breach'])).reasons]),
    );
    expect(told).toEqual({
      overlap: ['overlap'],
      'daily-rest': ['daily-rest'],
      'max-duty-length': ['max-duty-length'],
      'norm-tolerance': ['not-available'],
      'competence-missing': ['competence-missing'],
      absent: ['not-available'],
      'outside-employment': ['not-available'],
    });
  });

  it('does not tell one private reason from two', () => {
    const two = colleagueView(side(['absent', 'breach'], ['norm-tolerance', 'needs-agreement']));
    expect(two).toEqual(colleagueView(side(['absent', 'breach'])));
  });

  it('holds no number, shift or clause', () => {
    const told = JSON.stringify(colleagueView(side(['daily-rest', 'breach'])));
    expect(told).toBe('{"possible":false,"reasons":["daily-rest"]}');
  });
});

describe('what stands in the way', () => {
  it.each(['breach', 'needs-agreement'] as const)('is a %s on either side', (severity) => {
    const broken = side(['daily-rest', severity]);
    expect(brokenRules(broken, side())).toMatchObject({ findings: [{ severity }], colleagueReasons: [] });
    expect(brokenRules(side(), broken)).toMatchObject({ findings: [], colleagueReasons: ['daily-rest'] });
  });

  it('is never a warning, and the colleague’s is not told', () => {
    const warned = side(['norm-tolerance', 'warning']);
    expect(brokenRules(warned, warned)).toBeNull();
    expect(colleagueView(warned)).toEqual({ possible: true, reasons: [] });
  });
});

import { evaluated, rolledOutPlan } from '../../testing';

const local = { normPeriod: { weeks: 12, toleranceMinutes: 20 * 60 } };

it('8 weeks of 4 × 43 and 4 × 31 hours average 37 and still end 12-week norms at +24 and −24 hours', () => {
  const { norm, findings } = evaluated(planOfWeeks([43, 43, 43, 43, 31, 31, 31, 31]));
  expect(norm.map(({ from, balanceMinutes }) => [from, balanceMinutes])).toEqual([
    ['2026-06-01', 24 * 60],
    ['2026-08-24', -24 * 60],
  ]);
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'norm-tolerance', limitMinutes: 1200, actualMinutes: 24 * 60 }),
    expect.objectContaining({
      rule: 'norm-tolerance',
      limitMinutes: 1200,
      actualMinutes: -24 * 60,
      overriddenBy: 'localAgreement',
    }),
  ]);
});

it('4 × 42 and 4 × 32 hours end at +20 and −20 hours, which is within the tolerance', () => {
  const { norm, findings } = evaluated(planOfWeeks([42, 42, 42, 42, 32, 32, 32, 32]));
  expect(norm.map(({ balanceMinutes, withinTolerance }) => [balanceMinutes, withinTolerance])).toEqual([
    [20 * 60, true],
    [-20 * 60, true],
  ]);
  expect(findings).toEqual([]);
});

/** Anna's line rolled out over 24 weeks in which no public holiday falls. */
function planOfWeeks(hoursByWeek: readonly number[]): object {
  return rolledOutPlan({ from: '2026-06-01', weeks: 24, hoursByWeek, localAgreement: local });
}

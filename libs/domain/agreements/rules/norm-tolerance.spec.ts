import { agreementWith, moment, personPlanWith } from '../../testing';
import { normToleranceRule } from './norm-tolerance.rule';

const judge = (balanceMinutes: number) =>
  normToleranceRule.judge(
    personPlanWith([], {
      agreement: agreementWith({ normPeriod: { toleranceMinutes: 1200 } }, 'home-7'),
      normOutcomes: [{ from: '2026-01-05', to: '2026-03-29', balanceMinutes, toleranceMinutes: 1200 }],
    }),
  );

describe('the rule of the tolerance around the norm', () => {
  it.each([1200, -1200, 0])('is kept by a balance of %i minutes', (balance) => {
    expect(judge(balance)).toEqual([]);
  });

  it.each([1201, -1201])('is broken by %i minutes, and the sign is kept', (balance) => {
    expect(judge(balance)).toEqual([
      {
        rule: 'norm-tolerance',
        severity: 'breach',
        person: 'anna',
        shifts: [],
        from: moment('2026-01-05T00:00'),
        to: moment('2026-03-30T00:00'),
        limitMinutes: 1200,
        actualMinutes: balance,
        clause: '79.01 §3',
        agreement: '79.01',
        version: '2026-01-01',
        overriddenBy: 'home-7',
      },
    ]);
  });
});

/**
 * Clause: 79.01 §3 with the local agreement on plus and minus hours.
 * At the end of a norm period the balance lies within the tolerance, on either side of the norm.
 * Scenario: with ±20 hours, +20 h and −20 h are fine, 20 h and a minute are not. The value found has its sign.
 */
import { addDays, startOfDay } from '../../time';
import { breachFinding } from '../breach';
import type { Rule } from '../rule';

export const normToleranceRule: Rule = {
  id: 'norm-tolerance',
  judge: (plan) =>
    plan.normOutcomes
      .filter(({ balanceMinutes, toleranceMinutes }) => Math.abs(balanceMinutes) > toleranceMinutes)
      .map(({ from, to, balanceMinutes, toleranceMinutes }) => {
        const inForce = plan.agreement.on(from);
        return breachFinding(plan, inForce, {
          rule: 'norm-tolerance',
          ground: { ...inForce.numbers.normPeriod.toleranceMinutes, value: toleranceMinutes },
          span: { from: startOfDay(from), to: startOfDay(addDays(to, 1)) },
          shifts: [],
          actualMinutes: balanceMinutes,
        });
      }),
};

/**
 * Clause: 79.01, the longest normal duty.
 * Unbroken duty lasts at most 12 hours, also when it is two shifts that touch.
 * Scenario: 07–15 and 15–20 are one duty of 13 hours; 07–13 and 13:01–20 are two.
 */
import { dateOf, minutesOf } from '../../time';
import { breachFinding } from '../breach';
import type { Rule } from '../rule';
import { workStretches } from '../work-stretch';

export const maxDutyLengthRule: Rule = {
  id: 'max-duty-length',
  judge: (plan) =>
    workStretches(plan.shifts).flatMap((stretch) => {
      const inForce = plan.agreement.on(dateOf(stretch.from));
      const ground = inForce.numbers.maxDutyLength.maximumMinutes;
      const actualMinutes = minutesOf(stretch);
      if (actualMinutes <= ground.value) return [];
      const { shifts } = stretch;
      return breachFinding(plan, inForce, {
        rule: 'max-duty-length',
        ground,
        span: stretch,
        shifts,
        actualMinutes,
      });
    }),
};

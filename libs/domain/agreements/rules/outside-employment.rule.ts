/**
 * Clause: none; it follows from the employment.
 * A shift begins on a day on which its person is employed, the first and the last day included.
 * Scenario: employed to 31 May, the night that begins on 31 May at 23:00 is fine, one at midnight is not.
 */
import { addDays, dateOf, startOfDay } from '../../time';
import { breachFinding } from '../breach';
import type { Rule } from '../rule';

const ground = { clause: 'employment' };

export const outsideEmploymentRule: Rule = {
  id: 'outside-employment',
  judge(plan) {
    const from = startOfDay(plan.employedFrom);
    const to = plan.employedTo === null ? Infinity : startOfDay(addDays(plan.employedTo, 1));
    return plan.shiftsOfEmployment
      .filter((shift) => shift.from < from || to <= shift.from)
      .map((shift) =>
        breachFinding(plan, plan.agreement.on(dateOf(shift.from)), {
          rule: 'outside-employment',
          ground,
          span: shift,
          shifts: [shift],
        }),
      );
  },
};

/**
 * Clause: none; it follows from the absence itself.
 * Nobody is on the roster while away: a shift shares no minute with an absence of its person.
 * Scenario: away on Monday, a night that ends on Monday at 07:00 lies in it for seven hours; a shift that begins
 * at midnight to Tuesday does not. Which kind of absence it is stays out of the finding.
 */
import { dateOf, partsWithin, unionOf } from '../../time';
import { breachFinding } from '../breach';
import type { Rule } from '../rule';

const ground = { clause: 'absence' };

export const absentRule: Rule = {
  id: 'absent',
  judge(plan) {
    if (plan.absences.length === 0) return [];
    const away = unionOf(plan.absences);
    return plan.shifts.flatMap((shift) =>
      partsWithin(shift, away).map((span) =>
        breachFinding(plan, plan.agreement.on(dateOf(shift.from)), {
          rule: 'absent',
          ground,
          span,
          shifts: [shift],
        }),
      ),
    );
  },
};

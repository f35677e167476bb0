/**
 * Clause: none; it follows from the plan itself.
 * A person is in one place at a time: no two shifts share a minute, whatever their kind and unit.
 * Scenario: a night ends at 07:00 and the next shift begins at 07:00: fine; it begins at 06:59: one minute.
 */
import { dateOf, intersection, minutesOf, overlaps, type Span } from '../../time';
import { breachFinding } from '../breach';
import type { PlannedShift } from '../person-plan';
import type { Rule } from '../rule';

const ground = { clause: 'plan', value: 0 };

export const overlapRule: Rule = {
  id: 'overlap',
  judge: (plan) =>
    sharedStretches(plan.shifts).map((span) => {
      const inForce = plan.agreement.on(dateOf(span.from));
      const shifts = plan.shifts.filter((shift) => overlaps(shift, span));
      return breachFinding(plan, inForce, {
        rule: 'overlap',
        ground,
        span,
        shifts,
        actualMinutes: minutesOf(span),
      });
    }),
};

/** The unbroken stretches in which two shifts or more run at once. Shifts come in order of time. */
function sharedStretches(shifts: readonly PlannedShift[]): readonly Span[] {
  const stretches: Span[] = [];
  let takenTo = -Infinity;
  for (const shift of shifts) {
    const shared = intersection(shift, { from: -Infinity, to: takenTo });
    takenTo = Math.max(takenTo, shift.to);
    if (shared === null) continue;
    const last = stretches.at(-1);
    if (last === undefined || last.to < shared.from) stretches.push(shared);
    else stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, shared.to) };
  }
  return stretches;
}

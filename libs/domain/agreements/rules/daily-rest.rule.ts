/**
 * Clause: BEK 324/2002 §3; a local agreement may lower the 11 hours, to no less than 8.
 * In the 24 hours before any working moment lies one unbroken rest of at least 11 hours.
 * Scenario: an evening to 23:00 and a start at 07:00 leave 480 minutes of 660. 07–12 and 13–18 are fine, for the
 * night before was long; 00–04, 08–12 and 16–20 are not. On-call at home is rest, on site it is work.
 */
import { dateOf, overlaps, type Instant } from '../../time';
import { breachFinding } from '../breach';
import type { Rule } from '../rule';
import { workStretches, type WorkStretch } from '../work-stretch';

const dayMinutes = 24 * 60;

export const dailyRestRule: Rule = {
  id: 'daily-rest',
  judge(plan) {
    const stretches = workStretches(plan.shifts);
    return stretches.flatMap((stretch, index) => {
      const inForce = plan.agreement.on(dateOf(stretch.from));
      const ground = inForce.numbers.dailyRest.minimumMinutes;
      // While work goes on, the 24 hours behind it only lose rest: its last moment is the worst.
      const actualMinutes = longestRestBeforeEnd(stretches, index);
      if (actualMinutes >= ground.value) return [];
      const span = { from: firstMomentWithout(ground.value, stretches, index), to: stretch.to };
      const lookedAt = { from: stretch.to - dayMinutes, to: stretch.to };
      const shifts = stretches
        .slice(0, index + 1)
        .flatMap((earlier) => earlier.shifts.filter((shift) => overlaps(shift, lookedAt)));
      return breachFinding(plan, inForce, { rule: 'daily-rest', ground, span, shifts, actualMinutes });
    });
  },
};

/** The longest rest within the 24 hours before a stretch ends. Before the first work of the plan all is free. */
function longestRestBeforeEnd(stretches: readonly WorkStretch[], index: number): number {
  const windowFrom = (stretches[index]?.to ?? 0) - dayMinutes;
  let longest = 0;
  for (let at = index; at >= 0; at -= 1) {
    const restTo = stretches[at]?.from ?? 0;
    if (restTo <= windowFrom) break;
    longest = Math.max(longest, restTo - Math.max(restFrom(stretches, at), windowFrom));
  }
  return longest;
}

/** The moment in a stretch from which the last rest of that length no longer lies within the 24 hours before. */
function firstMomentWithout(minutes: number, stretches: readonly WorkStretch[], index: number): Instant {
  const from = stretches[index]?.from ?? 0;
  let at = index;
  while (at > 0 && (stretches[at]?.from ?? 0) - restFrom(stretches, at) < minutes) at -= 1;
  const lastRestTo = stretches[at]?.from ?? 0;
  return Math.max(from, lastRestTo + dayMinutes - minutes);
}

/** When the rest before a stretch began. */
function restFrom(stretches: readonly WorkStretch[], index: number): Instant {
  return stretches[index - 1]?.to ?? -Infinity;
}

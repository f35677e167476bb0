import fc from 'fast-check';
import type { PlannedShift } from '../person-plan';
import { personPlanWith } from '../../testing';
import type { Span } from '../../time';
import { dailyRestRule } from './daily-rest.rule';

const seed = 20260105;
const dayMinutes = 24 * 60;
const limit = 660;

/** Shifts at quarter hours over four days, in order of time. */
const plans = fc
  .array(fc.record({ at: fc.nat({ max: 4 * 96 }), quarters: fc.integer({ min: 1, max: 56 }) }), {
    maxLength: 6,
  })
  .map((spans) =>
    spans
      .sort((one, other) => one.at - other.at)
      .map(({ at, quarters }, index): PlannedShift => {
        const from = 29_460_000 + at * 15;
        return { id: String(index), kind: 'duty', requires: [], from, to: from + quarters * 15 };
      }),
  );

describe(`daily rest against a look at every working quarter hour (seed ${seed})`, () => {
  it('finds the same stretches with the same worst value', () => {
    fc.assert(
      fc.property(plans, (shifts) => {
        const found = dailyRestRule.judge(personPlanWith(shifts));
        expect(found.map(({ from, to, actualMinutes }) => ({ from, to, actualMinutes }))).toEqual(
          byLooking(shifts),
        );
      }),
      { seed, numRuns: 400 },
    );
  });
});

/** The rule as the law says it, quarter hour by quarter hour. */
function byLooking(shifts: readonly Span[]): { from: number; to: number; actualMinutes: number }[] {
  const worksAt = (minute: number) => shifts.some(({ from, to }) => from <= minute && minute < to);
  const stretches: { from: number; to: number; actualMinutes: number }[] = [];
  const start = Math.min(...shifts.map(({ from }) => from));
  const end = Math.max(...shifts.map(({ to }) => to));
  for (let quarter = start; quarter < end; quarter += 15) {
    if (!worksAt(quarter)) continue;
    const rest = longestRest(quarter + 15 - dayMinutes, quarter + 15, worksAt);
    if (rest >= limit) continue;
    const last = stretches.at(-1);
    if (last?.to === quarter) {
      last.to = quarter + 15;
      last.actualMinutes = Math.min(last.actualMinutes, rest);
    } else {
      stretches.push({ from: quarter, to: quarter + 15, actualMinutes: rest });
    }
  }
  return stretches;
}

function longestRest(from: number, to: number, worksAt: (minute: number) => boolean): number {
  let longest = 0;
  let rest = 0;
  for (let quarter = from; quarter < to; quarter += 15) {
    rest = worksAt(quarter) ? 0 : rest + 15;
    longest = Math.max(longest, rest);
  }
  return longest;
}

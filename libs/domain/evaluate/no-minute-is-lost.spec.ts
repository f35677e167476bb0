import fc from 'fast-check';
import {
  arbitraryAbsences,
  arbitraryBasePlan,
  arbitraryMonday,
  documentPerson,
  documentShiftsOf,
  evaluated,
  planWith,
  rolledOut,
} from '../testing';

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** A plan with everybody of a base plan rolled out, and the minutes of each as the roll-out has them. */
const arbitraryPlan = fc
  .record({
    basePlan: arbitraryBasePlan,
    monday: arbitraryMonday,
    weeks: fc.integer({ min: 1, max: 16 }),
    normWeeks: fc.integer({ min: 1, max: 16 }),
    weeklyMinutes: fc.integer({ min: 1, max: 2880 }),
    openingBalanceMinutes: fc.integer({ min: -6000, max: 6000 }),
  })
  .map(({ basePlan, monday, weeks, normWeeks, weeklyMinutes, openingBalanceMinutes }) => {
    const rolled = rolledOut(basePlan, monday, weeks);
    const minutesOf = (person: string | null) =>
      sumOf(rolled.filter(({ employmentId }) => employmentId === person).map(({ from, to }) => to - from));
    const ids = basePlan.lines.map(({ employmentId }) => employmentId as string);
    return {
      monday,
      plan: planWith({
        normPeriod: { from: monday, weeks: normWeeks },
        people: ids.map((id) => documentPerson({ id, weeklyMinutes, openingBalanceMinutes })),
        shifts: documentShiftsOf(rolled),
      }),
      rolledMinutes: new Map(ids.map((id) => [id, minutesOf(id)])),
    };
  });

// A failure prints its seed and path: give both to fc.assert to see it again.
describe('rolling out and evaluating', () => {
  it('never loses or invents a minute: each person’s shifts are planned in full, once', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ plan, rolledMinutes }) => {
        const { norm } = evaluated(plan);
        for (const [id, minutes] of rolledMinutes) {
          const planned = norm.filter(({ person }) => person === id).map((balance) => balance.plannedMinutes);
          expect(sumOf(planned)).toBe(minutes);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('balances: opening + planned + credited − norm, with absences of every kind', () => {
    fc.assert(
      fc.property(
        arbitraryPlan.chain((drawn) =>
          fc.tuple(fc.constant(drawn), arbitraryAbsences('person-0', drawn.monday)),
        ),
        ([{ plan, rolledMinutes }, absences]) => {
          const { norm } = evaluated({ ...plan, absences });
          for (const balance of norm) {
            expect(balance.balanceMinutes).toBe(
              balance.openingBalanceMinutes +
                balance.plannedMinutes +
                balance.creditedMinutes -
                balance.normMinutes,
            );
          }
          const counted = norm
            .filter(({ person }) => person === 'person-0')
            .map((balance) => balance.plannedMinutes + balance.creditedMinutes);
          const takesTimeInLieu = JSON.stringify(absences).includes('time-off-in-lieu');
          const minutes = rolledMinutes.get('person-0') ?? 0;
          if (takesTimeInLieu) expect(sumOf(counted)).toBeLessThanOrEqual(minutes);
          else expect(sumOf(counted)).toBe(minutes);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives the same answer whatever the order of the input', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ plan }) => {
        const reversed = { ...plan, people: [...plan.people].reverse(), shifts: [...plan.shifts].reverse() };
        expect(JSON.stringify(evaluated(reversed))).toBe(JSON.stringify(evaluated(plan)));
      }),
      { numRuns: 15 },
    );
  });
});

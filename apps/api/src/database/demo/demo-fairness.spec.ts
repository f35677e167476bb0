import { dutyBand } from '@rulleplan/domain/roster';
import { dateOf, weekdayOf, mondayOf } from '@rulleplan/domain/time';
import { demoPlan, demoShifts } from './demo-roster.fixture';
import type { DemoUnitKey } from './demo-files';

/** Twelve weeks as they are rolled out, without a holiday. */
const monday = '2026-08-03';

interface Share {
  readonly name: string;
  readonly fixedNight: boolean;
  readonly weekends: number;
  readonly evenings: number;
  readonly nights: number;
}

function sharesOf(key: DemoUnitKey): readonly Share[] {
  const plan = demoPlan(key);
  const shifts = demoShifts(plan, monday);
  return plan.people.map(({ name, fixedNight }) => {
    const own = shifts.filter(({ employmentId }) => employmentId === name);
    const count = (band: string): number => own.filter((shift) => dutyBand(shift) === band).length;
    const weekends = new Set(
      own.filter(({ date }) => weekdayOf(date) >= 6).map(({ from }) => mondayOf(dateOf(from))),
    );
    return {
      name,
      fixedNight: fixedNight ?? false,
      weekends: weekends.size,
      evenings: count('evening'),
      nights: count('night'),
    };
  });
}

/** Fewest and most that anybody of a group has. */
function spread(shares: readonly Share[]) {
  const of = (count: (share: Share) => number): readonly [number, number] => [
    Math.min(...shares.map(count)),
    Math.max(...shares.map(count)),
  ];
  return {
    people: shares.length,
    weekends: of(({ weekends }) => weekends),
    evenings: of(({ evenings }) => evenings),
    nights: of(({ nights }) => nights),
  };
}

describe('what twelve weeks bring everybody', () => {
  it('is even among those who work days and evenings in the home', () => {
    const dayStaff = sharesOf('home').filter(({ fixedNight }) => !fixedNight);
    expect(spread(dayStaff)).toEqual({ people: 20, weekends: [3, 5], evenings: [15, 18], nights: [0, 0] });
  });

  it('is even among its fixed night staff, who have more nights the more hours they have', () => {
    const nightStaff = sharesOf('home').filter(({ fixedNight }) => fixedNight);
    expect(spread(nightStaff)).toEqual({ people: 4, weekends: [6, 6], evenings: [0, 0], nights: [39, 45] });
  });

  it('is even in the day centre', () => {
    expect(spread(sharesOf('dayCentre'))).toEqual({
      people: 12,
      weekends: [3, 5],
      evenings: [13, 15],
      nights: [0, 0],
    });
  });

  it('is even in the pool of substitutes', () => {
    expect(spread(sharesOf('substitutePool'))).toEqual({
      people: 10,
      weekends: [1, 3],
      evenings: [7, 10],
      nights: [0, 0],
    });
  });
});

describe('weekends', () => {
  it.each(['home', 'dayCentre', 'substitutePool'] as const)(
    'of %s are worked whole, and never two running',
    (key) => {
      for (const { person, weeks } of demoPlan(key).lines) {
        const worked = weeks.map(({ days }) => [days[5] !== null, days[6] !== null]);
        expect([person, worked.every(([saturday, sunday]) => saturday === sunday)]).toEqual([person, true]);
        const twoRunning = worked.some(
          ([saturday], week) => saturday && worked[(week + 1) % worked.length]?.[0],
        );
        expect([person, twoRunning]).toEqual([person, false]);
      }
    },
  );
});

import { checkRoster, coverByDay, normBalancesOf } from '@rulleplan/domain/roster';
import { addDays, publicHolidayOn } from '@rulleplan/domain/time';
import { demoPeople, demoPlan, demoShifts } from './demo-roster.fixture';
import { demoUnits, demoWeeks } from './demo-municipality';

/** Every Monday of a year: Christmas, Easter, Whitsun and both clock changes fall everywhere in the twelve weeks. */
const mondays = Array.from({ length: 52 }, (_, week) => addDays('2026-08-03', week * 7));

const daysFrom = (monday: string) => Array.from({ length: demoWeeks * 7 }, (_, day) => addDays(monday, day));

describe.each(demoUnits)('the plan of $name', ({ key }) => {
  it('breaks no rule from any Monday of a year', () => {
    const broken = mondays.flatMap((monday) =>
      checkRoster(demoPeople(key, monday)).map(({ rule, person, actualMinutes }) => ({
        monday,
        rule,
        person,
        actualMinutes,
      })),
    );
    expect(broken).toEqual([]);
  });

  it('has on every day of the eight weeks as many people as the unit needs', () => {
    const plan = demoPlan(key);
    const monday = '2026-08-03';
    const shifts = demoShifts(plan, monday).map((shift) => ({ ...shift, person: shift.employmentId }));
    const short = coverByDay(daysFrom(monday), plan.dutyTypes, shifts, []).flatMap(({ date, duties }) =>
      duties
        .filter(({ needed, present }) => present < (needed ?? 0))
        .map(({ dutyTypeCode, present }) => `${date} ${dutyTypeCode} ${present}`),
    );
    expect(short).toEqual([]);
  });

  it('puts nobody to work more than five days running, nor more than three nights', () => {
    const plan = demoPlan(key);
    const nights = new Set(plan.dutyTypes.filter(({ start, end }) => end < start).map(({ code }) => code));
    for (const { person, weeks } of plan.lines) {
      const codes = weeks.flatMap(({ days }) => days);
      const round = [...codes, ...codes];
      expect([person, longestRun(round, (code) => code !== null) <= 5]).toEqual([person, true]);
      expect([person, longestRun(round, (code) => code !== null && nights.has(code)) <= 3]).toEqual([
        person,
        true,
      ]);
    }
  });
});

describe('the room in the plans', () => {
  const spread = (monday: string) => {
    const balances = demoPeople('home', monday).flatMap(normBalancesOf);
    const hours = balances.map(({ balanceMinutes }) => balanceMinutes / 60);
    return { least: Math.min(...hours), most: Math.max(...hours) };
  };

  it('is what public holidays take: without one everybody is short, with Easter and Whitsun over', () => {
    expect(daysFrom('2026-08-03').filter((day) => publicHolidayOn(day) !== null)).toEqual([]);
    expect(spread('2026-08-03')).toEqual({ least: -19.75, most: -11.25 });
    expect(spread('2026-03-30')).toEqual({ least: 12.25, most: 19.75 });
  });
});

function longestRun<Item>(items: readonly Item[], isIn: (item: Item) => boolean): number {
  let run = 0;
  return items.reduce((longest, item) => {
    run = isIn(item) ? run + 1 : 0;
    return Math.max(longest, run);
  }, 0);
}

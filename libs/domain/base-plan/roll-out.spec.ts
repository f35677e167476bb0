import { isRefused } from '../decision';
import { minutesOf, wallTime } from '../time';
import type { BasePlan, BasePlanLine, DutyType, LineWeek } from './base-plan';
import { rollOut, spanOn, type RolledShift } from './roll-out';

const dutyType = (code: string, start: string, end: string): DutyType => ({
  code,
  name: code,
  start,
  end,
  kind: 'duty',
  requires: code === 'D' ? ['medicine'] : [],
});
const dutyTypes = [dutyType('D', '07:00', '15:00'), dutyType('N', '23:00', '07:00')];
const week = (...codes: (string | null)[]): LineWeek =>
  Array.from({ length: 7 }, (_, day) => codes[day] ?? null);
const off = week();

const plan = (lines: readonly Partial<BasePlanLine>[], weeks = 2): BasePlan => ({
  weeks,
  dutyTypes,
  lines: lines.map((line, index) => ({
    id: `line-${index + 1}`,
    employmentId: 'anna',
    startWeek: 1,
    days: Array(weeks).fill(off),
    ...line,
  })),
});

describe('rolling a base plan out', () => {
  it('gives dated shifts with the clock times, kind and competences of their duty type', () => {
    expect(shiftsOf(plan([{ days: [week('D'), week(null, 'N')] }]), '2026-01-05', 2)).toEqual([
      {
        lineId: 'line-1',
        employmentId: 'anna',
        date: '2026-01-05',
        dutyTypeCode: 'D',
        kind: 'duty',
        requires: ['medicine'],
        from: spanOn('2026-01-05', { start: '07:00', end: '15:00' }).from,
        to: spanOn('2026-01-05', { start: '07:00', end: '15:00' }).to,
      },
      expect.objectContaining({ date: '2026-01-13', dutyTypeCode: 'N', kind: 'duty', requires: [] }),
    ]);
  });

  it('repeats the plan, each line from its own start week', () => {
    const lines = [
      { days: [week('D'), week(null, 'D'), off] },
      { days: [week('D'), week(null, 'D'), off], startWeek: 2 },
      { days: [week('D'), week(null, 'D'), off], startWeek: 3 },
    ];
    const datesOf = (line: string) =>
      shiftsOf(plan(lines, 3), '2026-01-05', 4)
        .filter((shift) => shift.lineId === line)
        .map((shift) => shift.date);
    expect(datesOf('line-1')).toEqual(['2026-01-05', '2026-01-13', '2026-01-26']);
    expect(datesOf('line-2')).toEqual(['2026-01-06', '2026-01-19', '2026-01-27']);
    expect(datesOf('line-3')).toEqual(['2026-01-12', '2026-01-20']);
  });

  it('makes open shifts of a line without a holder', () => {
    const [shift] = shiftsOf(plan([{ employmentId: null, days: [week('D'), off] }]), '2026-01-05', 1);
    expect(shift?.employmentId).toBeNull();
  });

  it.each([
    ['an ordinary night', '2026-01-10', 480],
    ['the night the clock goes forward', '2026-03-28', 420],
    ['the night the clock goes back', '2026-10-24', 540],
  ])('keeps the clock times on %s', (_night, saturday, minutes) => {
    const span = spanOn(saturday, { start: '23:00', end: '07:00' });
    expect([wallTime(span.from).slice(11), wallTime(span.to).slice(11)]).toEqual(['23:00', '07:00']);
    expect(minutesOf(span)).toBe(minutes);
  });

  it.each([
    ['02:30', '10:00', '2026-03-29T03:00', '2026-03-29T10:00'],
    ['02:15', '02:45', '2026-03-29T03:00', '2026-03-29T03:30'],
    ['02:30', '03:00', '2026-03-29T03:00', '2026-03-29T03:30'],
    ['01:30', '02:30', '2026-03-29T01:30', '2026-03-29T03:00'],
  ])('moves %s–%s in the hour that spring skips to %s–%s', (start, end, from, to) => {
    const span = spanOn('2026-03-29', { start, end });
    expect([wallTime(span.from), wallTime(span.to)]).toEqual([from, to]);
  });

  it('takes the first of the hours that autumn has twice', () => {
    expect(minutesOf(spanOn('2026-10-25', { start: '02:30', end: '03:00' }))).toBe(90);
    expect(minutesOf(spanOn('2026-10-25', { start: '02:00', end: '02:30' }))).toBe(30);
  });

  it.each([
    ['08:00', '08:00', 1440],
    ['15:00', '24:00', 540],
    ['00:00', '24:00', 1440],
    ['23:00', '00:00', 60],
  ])('ends %s–%s after %i minutes', (start, end, minutes) => {
    expect(minutesOf(spanOn('2026-01-05', { start, end }))).toBe(minutes);
  });
});

describe('rolling out is refused', () => {
  const good = plan([{}]);

  it.each(['2026-01-06', '2026-01-11', '2026-02-30', 'monday'])('from %s, no Monday', (from) => {
    expect(rollOut(good, { from, weeks: 1 })).toEqual({ refused: 'roll-out-not-from-monday', from });
  });

  it.each([0, -1, 1.5, Number.NaN])('for %p weeks', (weeks) => {
    expect(rollOut(good, { from: '2026-01-05', weeks })).toEqual({ refused: 'roll-out-weeks', weeks });
  });

  it.each<[string, BasePlan, object]>([
    ['a plan of no weeks', { ...good, weeks: 0 }, { refused: 'base-plan-weeks', weeks: 0 }],
    [
      'a code that no duty type has',
      plan([{}, { days: [off, week('D', null, 'X')] }]),
      { refused: 'unknown-duty-code', line: 'line-2', week: 2, weekday: 3, code: 'X' },
    ],
    [
      'a start week before the plan',
      plan([{ startWeek: 0 }]),
      { refused: 'line-start-week', line: 'line-1', startWeek: 0 },
    ],
    [
      'a start week after the plan',
      plan([{ startWeek: 3 }]),
      { refused: 'line-start-week', line: 'line-1', startWeek: 3 },
    ],
    ['a line of other weeks', plan([{ days: [off] }]), { refused: 'line-shape', line: 'line-1', weeks: 1 }],
    ['a week of six days', plan([{ days: [off, []] }]), { refused: 'line-shape', line: 'line-1', weeks: 2 }],
    [
      'a duty type that starts at 7:00',
      { ...good, dutyTypes: [dutyType('D', '7:00', '15:00')] },
      { refused: 'duty-type-clock', code: 'D', clock: '7:00' },
    ],
    [
      'a duty type that starts at the end of the day',
      { ...good, dutyTypes: [dutyType('D', '24:00', '08:00')] },
      { refused: 'duty-type-clock', code: 'D', clock: '24:00' },
    ],
    [
      'a code given twice',
      { ...good, dutyTypes: [...dutyTypes, dutyType('D', '08:00', '16:00')] },
      { refused: 'duty-type-twice', code: 'D' },
    ],
  ])('for %s', (_what, refused, refusal) => {
    expect(rollOut(refused, { from: '2026-01-05', weeks: 1 })).toEqual(refusal);
  });
});

function shiftsOf(basePlan: BasePlan, from: string, weeks: number): readonly RolledShift[] {
  const rolled = rollOut(basePlan, { from, weeks });
  if (isRefused(rolled)) throw new Error(rolled.refused);
  return rolled.shifts;
}

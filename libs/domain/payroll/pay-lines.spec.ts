import type { AgreementOverride, PlannedShift } from '../agreements';
import { absenceOn, agreementWith, moment, shiftBetween } from '../testing';
import type { PayFacts, PayLine } from './pay-line';
import { payLines } from './pay-lines';

const paid = (shifts: readonly PlannedShift[], more: Partial<PayFacts> = {}): PayLine[] =>
  payLines({ agreement: agreementWith(), fixedNight: false, absences: [], shifts, ...more });
const minutesByLine = (lines: readonly PayLine[]) => lines.map(({ line, minutes }) => [line, minutes]);

describe('a pay line', () => {
  it('says what was earned, when, by which clause and version', () => {
    expect(paid([shiftBetween('2026-01-05T15:00', '2026-01-05T23:15', { id: 's1' })])).toEqual([
      {
        shift: 's1',
        line: 'evening',
        date: '2026-01-05',
        span: { from: moment('2026-01-05T17:00'), to: moment('2026-01-05T23:00') },
        minutes: 360,
        payableMinutes: 360,
        percent: 36,
        clause: '79.01 §13 stk. 3',
        version: '2026-01-01',
      },
      {
        shift: 's1',
        line: 'night',
        date: '2026-01-05',
        span: { from: moment('2026-01-05T23:00'), to: moment('2026-01-05T23:15') },
        minutes: 15,
        payableMinutes: 30,
        percent: 40,
        clause: '79.01 §13',
        version: '2026-01-01',
      },
    ]);
  });

  it.each([
    ['2026-01-05T06:00', '2026-01-05T17:00', []],
    [
      '2026-01-05T05:59',
      '2026-01-05T17:01',
      [
        ['night', 1],
        ['evening', 1],
      ],
    ],
    ['2026-01-10T07:00', '2026-01-10T08:01', [['saturday', 1]]],
    ['2026-01-10T07:00', '2026-01-10T08:00', []],
    ['2026-01-04T15:00', '2026-01-04T16:00', [['sunday-and-holiday', 60]]],
    ['2026-04-06T07:00', '2026-04-06T08:00', [['sunday-and-holiday', 60]]],
  ])('of %s–%s is earned from the first minute in its window to the last', (from, to, lines) => {
    expect(minutesByLine(paid([shiftBetween(from, to)]))).toEqual(lines);
  });

  it('is one unbroken piece over midnight, rounded once, dated the day it begins', () => {
    const [night, ...rest] = paid([shiftBetween('2026-01-05T23:50', '2026-01-06T00:20')]);
    expect(night).toMatchObject({ date: '2026-01-05', minutes: 30, payableMinutes: 30 });
    expect(rest).toEqual([]);
  });

  it('runs on from Sunday into a public holiday', () => {
    const lines = paid([shiftBetween('2026-04-05T22:00', '2026-04-06T06:00')]);
    expect(minutesByLine(lines)).toEqual([
      ['evening', 60],
      ['sunday-and-holiday', 480],
      ['night', 420],
    ]);
  });

  it('has its own date where the shift goes on into another day', () => {
    const lines = paid([shiftBetween('2026-01-10T23:00', '2026-01-11T07:00')]);
    expect(lines.map(({ line, date, minutes }) => [line, date, minutes])).toEqual([
      ['night', '2026-01-10', 420],
      ['saturday', '2026-01-10', 60],
      ['sunday-and-holiday', '2026-01-11', 420],
    ]);
  });

  it.each([
    [1, 30],
    [29, 30],
    [30, 30],
    [31, 60],
    [60, 60],
  ])('of %i minutes pays %i', (minutes, payableMinutes) => {
    const shift = { ...shiftBetween('2026-01-05T17:00', '2026-01-05T18:00') };
    const [line] = paid([{ ...shift, to: shift.from + minutes }]);
    expect(line).toMatchObject({ minutes, payableMinutes });
  });

  it('is rounded for each unbroken piece by itself', () => {
    const lines = paid([shiftBetween('2026-01-05T05:50', '2026-01-06T00:10')]);
    expect(lines.map(({ line, minutes, payableMinutes }) => [line, minutes, payableMinutes])).toEqual([
      ['night', 10, 30],
      ['evening', 360, 360],
      ['night', 70, 90],
    ]);
  });
});

describe('only one of Saturday, special day and Sunday or holiday is paid for a minute', () => {
  it.each([
    ['Constitution Day on a Friday', '2026-06-05', [['special-day', 720]]],
    [
      '1 May on a Saturday',
      '2027-05-01',
      [
        ['saturday', 240],
        ['special-day', 720],
      ],
    ],
    ['31 December on a Sunday', '2028-12-31', [['sunday-and-holiday', 1440]]],
    ['24 December on a Saturday', '2033-12-24', [['special-day', 1080]]],
    ['26 December on a Saturday', '2026-12-26', [['sunday-and-holiday', 1440]]],
  ])('%s', (_day, date, lines) => {
    const stacking = ['evening', 'night'];
    const all = paid([shiftBetween(`${date}T00:00`, `${date}T23:59`), closingMinute(date)]);
    const sums = new Map<string, number>();
    for (const { line, minutes } of all) sums.set(line, (sums.get(line) ?? 0) + minutes);
    expect([...sums].filter(([line]) => !stacking.includes(line))).toEqual(lines);
    expect(stacking.map((line) => sums.get(line))).toEqual([360, 420]);
  });

  it('and 24 December is no special day for fixed night staff, 31 December is', () => {
    const eve = shiftBetween('2026-12-24T22:00', '2026-12-24T23:00');
    const newYear = shiftBetween('2026-12-31T22:00', '2026-12-31T23:00');
    expect(minutesByLine(paid([eve]))).toEqual([
      ['evening', 60],
      ['special-day', 60],
    ]);
    expect(minutesByLine(paid([eve], { fixedNight: true }))).toEqual([['evening', 60]]);
    expect(minutesByLine(paid([newYear], { fixedNight: true }))).toEqual([
      ['evening', 60],
      ['special-day', 60],
    ]);
  });
});

describe('supplements', () => {
  const evening = shiftBetween('2026-01-05T15:00', '2026-01-05T23:00');

  it.each(['duty', 'on-call-site', 'meeting', 'course'] as const)('are earned on %s', (kind) => {
    expect(paid([{ ...evening, kind }])).toHaveLength(1);
  });

  it('are not earned on call at home', () => {
    expect(paid([{ ...evening, kind: 'on-call-home' }])).toEqual([]);
  });

  it.each([
    ['sickness', 1],
    ['holiday', 1],
    ['care-day', 1],
    ['child-sick', 0],
    ['time-off-in-lieu', 0],
    ['day-off', 1],
  ] as const)('during %s: %i line', (kind, lines) => {
    expect(paid([evening], { absences: [absenceOn(kind, '2026-01-05')] })).toHaveLength(lines);
  });

  it('follow a local agreement, and keep the national clause', () => {
    const override: AgreementOverride = { supplements: { evening: { percent: 40, roundingMinutes: 1 } } };
    const shift = shiftBetween('2026-01-05T17:00', '2026-01-05T17:01');
    expect(paid([shift], { agreement: agreementWith(override) })).toEqual([
      expect.objectContaining({ percent: 40, payableMinutes: 1, clause: '79.01 §13 stk. 3' }),
    ]);
  });

  it('are judged by the version valid on the day the shift starts, also after midnight', () => {
    const lines = paid([
      shiftBetween('2025-12-31T22:00', '2026-01-01T07:00'),
      shiftBetween('2026-01-01T22:00', '2026-01-01T23:00'),
    ]);
    expect(lines.map(({ line, date, percent, version }) => [line, date, percent, version])).toEqual([
      ['evening', '2025-12-31', 35.12, '2025-01-01'],
      ['special-day', '2025-12-31', 50, '2025-01-01'],
      ['night', '2025-12-31', 39.26, '2025-01-01'],
      ['sunday-and-holiday', '2026-01-01', 50, '2025-01-01'],
      ['evening', '2026-01-01', 36, '2026-01-01'],
      ['sunday-and-holiday', '2026-01-01', 50, '2026-01-01'],
    ]);
  });

  it('are in the same order whatever the order of the shifts', () => {
    const shifts = [
      evening,
      { ...evening, id: 'twin' },
      shiftBetween('2026-01-10T07:00', '2026-01-10T15:00'),
    ];
    expect(paid([...shifts].reverse())).toEqual(paid(shifts));
  });
});

/** 23:59 is the last minute a wall time can name before the next day. */
function closingMinute(date: string): PlannedShift {
  const lastMinute = moment(`${date}T23:59`);
  return { ...shiftBetween(`${date}T23:00`, `${date}T23:59`), from: lastMinute, to: lastMinute + 1 };
}

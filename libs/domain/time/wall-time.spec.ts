import { DateTime } from 'luxon';
import { addDays, mondayOf } from './calendar-date';
import {
  dateOf,
  instantAt,
  isClockTime,
  isoMoment,
  parseWallTime,
  startOfDay,
  utcMoment,
  wallTime,
} from './wall-time';

/** 2026-01-05T00:00Z in whole minutes. */
const january5 = DateTime.utc(2026, 1, 5).toSeconds() / 60;

describe('reading a wall time', () => {
  it.each([
    ['2026-01-05T07:00', '2026-01-05T06:00:00Z'],
    ['2026-07-05T07:00', '2026-07-05T05:00:00Z'],
    ['2026-01-05T07:00:00', '2026-01-05T06:00:00Z'],
    ['2026-01-05T07:00+01:00', '2026-01-05T06:00:00Z'],
    ['2026-07-05T07:00:00+02:00', '2026-07-05T05:00:00Z'],
    ['2026-01-05T07:00Z', '2026-01-05T07:00:00Z'],
    ['2026-01-05T07:00:00.000Z', '2026-01-05T07:00:00Z'],
    ['2026-01-05T07:00:00+00:00', '2026-01-05T07:00:00Z'],
  ])('takes %s as %s', (text, utc) => {
    const instant = parseWallTime(text);
    expect(typeof instant === 'number' && utcMoment(instant)).toBe(utc);
  });

  it.each([
    '',
    '2026-01-05',
    '2026-01-05 07:00',
    '2026-1-5T7:00',
    '2026-01-05T24:00',
    '2026-01-05T07:60',
    '2026-02-29T07:00',
    '2026-01-05T07:00:30',
    '2026-01-05T07:00+01',
    '2026-01-05T07:00+25:00',
    '2026-01-05T07:00\n',
    'x'.repeat(100_000),
  ])('refuses %.30j as malformed', (text) => {
    expect(parseWallTime(text)).toEqual({ problem: 'malformed', candidates: [] });
  });

  it.each(['2026-03-29T02:00', '2026-03-29T02:30', '2026-03-29T02:59', '2026-03-29T02:30+01:00'])(
    'refuses %s, which spring skips',
    (text) => {
      expect(parseWallTime(text)).toEqual({ problem: 'does-not-exist', candidates: [] });
    },
  );

  it('takes the last minute before and the first after the skipped hour', () => {
    const before = parseWallTime('2026-03-29T01:59');
    const after = parseWallTime('2026-03-29T03:00');
    expect(Number(after) - Number(before)).toBe(1);
  });

  it.each(['02:00', '02:30', '02:59'])(
    'refuses %s in the autumn hour that comes twice, with both moments',
    (clock) => {
      expect(parseWallTime(`2026-10-25T${clock}`)).toEqual({
        problem: 'ambiguous',
        candidates: [`2026-10-25T${clock}+02:00`, `2026-10-25T${clock}+01:00`],
      });
    },
  );

  it('takes the hour that comes twice with its offset, an hour apart', () => {
    const first = parseWallTime('2026-10-25T02:30+02:00');
    const second = parseWallTime('2026-10-25T02:30+01:00');
    expect(Number(second) - Number(first)).toBe(60);
    expect(parseWallTime('2026-10-25T01:59')).toBe(Number(first) - 31);
    expect(parseWallTime('2026-10-25T03:00')).toBe(Number(second) + 30);
  });

  it.each(['2026-07-05T07:00+01:00', '2026-01-05T07:00+09:00', '2026-01-05T07:00-05:00'])(
    'refuses %s: Denmark has another offset then',
    (text) => {
      expect(parseWallTime(text)).toEqual({ problem: 'does-not-exist', candidates: [] });
    },
  );
});

describe('writing an instant', () => {
  it('shows the Danish wall clock, the offset, and UTC', () => {
    const instant = january5 + 6 * 60 + 5;
    expect(wallTime(instant)).toBe('2026-01-05T07:05');
    expect(isoMoment(instant)).toBe('2026-01-05T07:05:00+01:00');
    expect(utcMoment(instant)).toBe('2026-01-05T06:05:00Z');
  });

  it('shows the same clock twice in autumn, told apart by the offset', () => {
    const first = startOfDay('2026-10-25') + 150;
    expect([wallTime(first), wallTime(first + 60)]).toEqual(['2026-10-25T02:30', '2026-10-25T02:30']);
    expect(isoMoment(first)).toBe('2026-10-25T02:30:00+02:00');
    expect(isoMoment(first + 60)).toBe('2026-10-25T02:30:00+01:00');
  });

  it.each([2016, 2025, 2026, 2027, 2036, 2099])('is read back unchanged through all of %i', (year) => {
    const end = startOfDay(`${year + 1}-01-01`);
    for (let instant = startOfDay(`${year}-01-01`); instant < end; instant += 37) {
      expect(parseWallTime(isoMoment(instant))).toBe(instant);
    }
  });
});

describe('days of the Danish calendar', () => {
  it('begin at Danish midnight', () => {
    expect(startOfDay('2026-01-05')).toBe(january5 - 60);
    expect(dateOf(january5 - 60)).toBe('2026-01-05');
    expect(dateOf(january5 - 61)).toBe('2026-01-04');
  });

  it.each([
    ['2026-03-28', '2026-03-29', 24],
    ['2026-03-29', '2026-03-30', 23],
    ['2026-10-25', '2026-10-26', 25],
  ])('from %s to %s are %i hours long', (date, next, hours) => {
    expect(startOfDay(next) - startOfDay(date)).toBe(hours * 60);
    expect(instantAt(date, '24:00')).toBe(startOfDay(next));
  });

  it.each([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036])(
    'have nights of 7 and 9 hours in %i, on the last Sundays of March and October',
    (year) => {
      const nights = ['03', '10'].map((month) => {
        const sunday = lastSundayUntil(`${year}-${month}-31`);
        return Number(parseWallTime(`${sunday}T07:00`)) - instantAt(sunday, '00:00') + 60;
      });
      expect(nights).toEqual([420, 540]);
    },
  );

  it('give the clock change for a clock that spring skips, and the first of two in autumn', () => {
    expect(isoMoment(instantAt('2026-03-29', '02:30'))).toBe('2026-03-29T03:00:00+02:00');
    expect(isoMoment(instantAt('2026-10-25', '02:30'))).toBe('2026-10-25T02:30:00+02:00');
    expect(isoMoment(instantAt('2026-10-25', '03:00'))).toBe('2026-10-25T03:00:00+01:00');
  });
});

describe('a clock time', () => {
  it.each(['00:00', '06:30', '23:59', '24:00'])('is %s', (text) => {
    expect(isClockTime(text)).toBe(true);
  });

  it.each(['', '6:30', '24:01', '25:00', '12:60', '12:00:00'])('is not %j', (text) => {
    expect(isClockTime(text)).toBe(false);
  });
});

function lastSundayUntil(lastOfMonth: string): string {
  return addDays(mondayOf(addDays(lastOfMonth, 1)), -1);
}

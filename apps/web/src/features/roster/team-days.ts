import type { RosterDay, RosterRow, TeamRoster, TeamShift } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';

/** What stands in one cell of the roster. */
export interface RosterCell {
  readonly shifts: readonly TeamShift[];
  readonly notAvailable: boolean;
}

/** The cells of a row by day. */
export function cellsOf(row: RosterRow, days: readonly RosterDay[]): readonly RosterCell[] {
  const byDate = shiftsByDate(row.shifts);
  return days.map(({ date }) => ({
    shifts: byDate.get(date) ?? [],
    notAvailable: row.notAvailable.some(({ from, to }) => from <= date && date <= to),
  }));
}

/** Shifts by the day they begin, each day's in order of time. */
export function shiftsByDate(shifts: readonly TeamShift[]): ReadonlyMap<CalendarDate, readonly TeamShift[]> {
  const byDate = new Map<CalendarDate, TeamShift[]>();
  for (const shift of [...shifts].sort(byStart)) {
    byDate.set(shift.date, [...(byDate.get(shift.date) ?? []), shift]);
  }
  return byDate;
}

/** Rows as they are shown: the own first, then as they came. */
export function rowsInOrder(rows: readonly RosterRow[]): readonly RosterRow[] {
  return [...rows.filter(({ isMe }) => isMe), ...rows.filter(({ isMe }) => !isMe)];
}

/** How many people a day lacks over all its duties; null when nobody has said how many are needed. */
export function missingOn(day: RosterDay): number | null {
  const stated = day.cover.filter(({ needed }) => needed !== null);
  if (stated.length === 0) return null;
  return sum(stated.map(({ needed, present }) => Math.max(0, (needed ?? 0) - present)));
}

/** The cover of a part of the day, over all its duties. */
export interface BandCover {
  readonly band: RosterDay['cover'][number]['band'];
  /** People counted where they are needed: too many of one duty do not make up for another. Null when unsaid. */
  readonly covered: number | null;
  readonly needed: number;
  /** All people at work in it. */
  readonly present: number;
  /** Codes of the duties that lack people. */
  readonly short: readonly string[];
}

const bands = ['day', 'evening', 'night'] as const;

/** The cover of a day by day, evening and night; only the parts that have duties. */
export function coverByBand(day: RosterDay): readonly BandCover[] {
  return bands.flatMap((band) => {
    const duties = day.cover.filter((duty) => duty.band === band);
    if (duties.length === 0) return [];
    const stated = duties.flatMap(({ needed, present, dutyTypeCode }) =>
      needed === null ? [] : [{ needed, present, dutyTypeCode }],
    );
    return [
      {
        band,
        covered:
          stated.length === 0 ? null : sum(stated.map(({ needed, present }) => Math.min(needed, present))),
        needed: sum(stated.map(({ needed }) => needed)),
        present: sum(duties.map(({ present }) => present)),
        short: stated
          .filter(({ needed, present }) => present < needed)
          .map(({ dutyTypeCode }) => dutyTypeCode),
      },
    ];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** One person at work on a day; without a row the shift is open. */
export interface DayShift {
  readonly shift: TeamShift;
  readonly row: RosterRow | null;
}

/** Everybody at work on a day in order of time, open shifts first among equals. */
export function shiftsOn(roster: TeamRoster, date: CalendarDate): readonly DayShift[] {
  const all: DayShift[] = [
    ...roster.openShifts.map((shift) => ({ shift, row: null })),
    ...rowsInOrder(roster.rows).flatMap((row) => row.shifts.map((shift) => ({ shift, row }))),
  ];
  return all.filter(({ shift }) => shift.date === date).sort((one, other) => byStart(one.shift, other.shift));
}

function byStart(one: TeamShift, other: TeamShift): number {
  return Date.parse(one.start) - Date.parse(other.start);
}

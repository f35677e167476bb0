import type { RosterDay, RosterRow, TeamRoster, TeamShift } from '@rulleplan/api-client';
import { cellsOf, coverByBand, missingOn, rowsInOrder, shiftsOn } from './team-days';

const shift = (id: string, start: string): TeamShift => ({
  id,
  employmentId: 'employment',
  date: start.slice(0, 10),
  start: `${start}:00+01:00`,
  end: `${start}:00+01:00`,
  minutes: 480,
  kind: 'duty',
  dutyTypeCode: 'D',
  dutyTypeName: 'Dagvagt',
  band: 'day',
  requires: [],
  swapPending: false,
  mark: null,
  locked: false,
  version: 1,
});
const day = (date: string, cover: RosterDay['cover'] = []): RosterDay => ({
  date,
  weekday: 1,
  isoWeek: 48,
  publicHoliday: null,
  locked: false,
  cover,
});
const row = (personName: string, shifts: TeamShift[], isMe = false): RosterRow => ({
  employmentId: personName,
  personName,
  isMe,
  staffGroup: 'sosu',
  shifts,
  notAvailable: [{ from: '2026-11-24', to: '2026-11-24' }],
});
const cover = (needed: number | null, present: number): RosterDay['cover'][number] => ({
  dutyTypeCode: 'D',
  dutyTypeName: 'Dagvagt',
  band: 'day',
  needed,
  present,
});

describe('the cells of a row', () => {
  it('hold the shifts that begin on the day in order of time, and whether the person is away', () => {
    const early = shift('early', '2026-11-23T07:00');
    const late = shift('late', '2026-11-23T15:00');
    const cells = cellsOf(row('Åse', [late, early]), [day('2026-11-23'), day('2026-11-24')]);
    expect(cells).toEqual([
      { shifts: [early, late], notAvailable: false },
      { shifts: [], notAvailable: true },
    ]);
  });
});

describe('the cover of a day', () => {
  it('adds up what each duty lacks; one with too many does not make up for another', () => {
    expect(missingOn(day('2026-11-23', [cover(3, 2), cover(2, 4)]))).toBe(1);
  });

  it('is unknown when nobody said what is needed', () => {
    expect(missingOn(day('2026-11-23', [cover(null, 2)]))).toBeNull();
  });
});

describe('the cover by day, evening and night', () => {
  it('counts people only where they are needed, and names the duties that lack them', () => {
    const medicine = { ...cover(2, 3), dutyTypeCode: 'M' };
    const night = { ...cover(null, 2), band: 'night' as const };
    expect(coverByBand(day('2026-11-23', [cover(5, 4), medicine, night]))).toEqual([
      { band: 'day', covered: 6, needed: 7, present: 7, short: ['D'] },
      { band: 'night', covered: null, needed: 0, present: 2, short: [] },
    ]);
  });
});

describe('the order of people', () => {
  it('has the own row first and leaves the others as they are', () => {
    const rows = [row('Åse', []), row('Bo', []), row('Mette', [], true)];
    expect(rowsInOrder(rows).map(({ personName }) => personName)).toEqual(['Mette', 'Åse', 'Bo']);
  });

  it('shows a day by time, open shifts first among equals', () => {
    const roster: TeamRoster = {
      unitId: 'unit',
      unitName: 'Solgården',
      from: '2026-11-23',
      weeks: 1,
      leader: false,
      days: [],
      rows: [
        row('Åse', [shift('evening', '2026-11-23T15:00')]),
        row('Bo', [shift('day', '2026-11-23T07:00')]),
      ],
      openShifts: [shift('open', '2026-11-23T15:00'), shift('tomorrow', '2026-11-24T07:00')],
    };
    expect(shiftsOn(roster, '2026-11-23').map(({ shift: { id } }) => id)).toEqual(['day', 'open', 'evening']);
  });
});

import type { RosterRow, TeamShift } from '@rulleplan/api-client';
import { swapEmphasis } from './swap-choice';

const now = new Date('2026-11-25T12:00:00+01:00');

const shift = (id: string, date: string, more: Partial<TeamShift> = {}): TeamShift => ({
  id,
  employmentId: 'employment',
  date,
  start: `${date}T07:00:00+01:00`,
  end: `${date}T15:00:00+01:00`,
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
  ...more,
});
const rowOf = (shifts: TeamShift[], isMe = false): RosterRow => ({
  employmentId: 'employment',
  personName: 'Bo Kjær',
  isMe,
  staffGroup: 'sosu',
  shifts,
  notAvailable: [],
});
const mine = shift('mine', '2026-12-01');
const offer = { shift: mine, myShifts: [mine, shift('mine-too', '2026-12-03')] };
const theirs = shift('theirs', '2026-12-02');

describe('choosing a shift to swap for', () => {
  it('changes nothing while nobody chooses', () => {
    expect(swapEmphasis(null, theirs, rowOf([theirs]), now)).toBeNull();
  });

  it('lets a colleague’s coming shift be chosen', () => {
    expect(swapEmphasis(offer, theirs, rowOf([theirs]), now)).toBe('choosable');
  });

  it('marks the own shift that is given, and no other own one can be chosen', () => {
    expect(swapEmphasis(offer, mine, rowOf([mine], true), now)).toBe('offered');
    expect(swapEmphasis(offer, shift('mine-too', '2026-12-03'), rowOf([mine], true), now)).toBe(
      'not-choosable',
    );
  });

  it.each<[string, Partial<TeamShift>]>([
    ['begun', { start: '2026-11-25T12:00:00+01:00' }],
    ['locked', { locked: true }],
    ['in another swap', { swapPending: true }],
  ])('does not let one be chosen that is %s', (_, more) => {
    const closed = shift('theirs', '2026-12-02', more);
    expect(swapEmphasis(offer, closed, rowOf([closed]), now)).toBe('not-choosable');
  });

  it('does not let an open shift be chosen: there is nobody to swap with', () => {
    expect(swapEmphasis(offer, theirs, null, now)).toBe('not-choosable');
  });

  it('steps back what one of the two is at work in already', () => {
    const onMyDay = shift('theirs', '2026-12-03');
    expect(swapEmphasis(offer, onMyDay, rowOf([onMyDay]), now)).toBe('unlikely');
    const row = rowOf([theirs, shift('their-other', '2026-12-01')]);
    expect(swapEmphasis(offer, theirs, row, now)).toBe('unlikely');
  });

  it('allows the same day for the same day', () => {
    const sameDay = shift('theirs', '2026-12-01', {
      start: '2026-12-01T14:00:00+01:00',
      end: '2026-12-01T22:00:00+01:00',
    });
    expect(swapEmphasis(offer, sameDay, rowOf([sameDay]), now)).toBe('choosable');
  });
});

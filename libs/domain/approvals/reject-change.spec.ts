import type { RosterPerson, Shift } from '../roster';
import { moment, personWith, spanBetween } from '../testing';
import type { Change } from './change';
import { rejectChange, type RejectionQuestion } from './reject-change';

const weekStart = '2026-11-30';
const tuesday = spanBetween('2026-12-01T07:00', '2026-12-01T15:00');
const thursday = spanBetween('2026-12-03T07:00', '2026-12-03T15:00');
const sunday = moment('2026-11-29T12:00');

function shift(id: string, person: string, span: typeof tuesday): Shift {
  return { id, person, ...span, kind: 'duty', requires: [] };
}

function person(id: string, shifts: Shift[], more: Partial<RosterPerson> = {}): RosterPerson {
  return personWith({ id, shifts, ...more, employment: { hourly: true } });
}

/** Anna gave Tuesday to Bo and got Thursday: now each holds the other's. */
const swapped: Change = {
  id: 'c1',
  kind: 'swap',
  state: 'pending',
  unitId: 'home',
  version: 1,
  applied: true,
  remark: null,
  findings: [],
  shifts: [
    { shiftId: 's1', before: { person: 'anna', ...tuesday }, after: { person: 'bo', ...tuesday } },
    { shiftId: 's2', before: { person: 'bo', ...thursday }, after: { person: 'anna', ...thursday } },
  ],
};
const s1 = shift('s1', 'bo', tuesday);
const s2 = shift('s2', 'anna', thursday);

function reject(more: Partial<RejectionQuestion> = {}) {
  return rejectChange({
    change: swapped,
    choice: { id: 'c1', version: 1 },
    closedWeeks: [],
    shifts: [s1, s2],
    people: [person('anna', [s2]), person('bo', [s1])],
    now: sunday,
    ...more,
  });
}

describe('rejecting a change that lies ahead', () => {
  it('sends both shifts back', () => {
    expect(reject()).toEqual({ outcome: 'goes-back', shifts: swapped.shifts });
  });

  it('is still possible one minute before the first of them', () => {
    expect(reject({ now: tuesday.from - 1 })).toMatchObject({ outcome: 'goes-back' });
  });

  it('is refused when a shift has moved on to somebody else', () => {
    const carlas = { ...s1, person: 'carla' };
    expect(reject({ shifts: [carlas, s2] })).toEqual({
      refused: 'cannot-go-back',
      because: 'moved-on',
      shiftIds: ['s1'],
      findings: [],
    });
  });

  it('is refused when somebody has taken another shift in its place', () => {
    const meanwhile = shift('s3', 'anna', {
      from: moment('2026-12-01T12:00'),
      to: moment('2026-12-01T17:00'),
    });
    const refusal = reject({ people: [person('anna', [meanwhile, s2]), person('bo', [s1])] });
    expect(refusal).toMatchObject({
      refused: 'cannot-go-back',
      because: 'breaks-rules',
      shiftIds: ['s1', 's2'],
    });
    expect(refusal).toHaveProperty('findings.0.rule', 'overlap');
  });

  it('puts changed times back', () => {
    const longer = { from: tuesday.from, to: tuesday.to + 120 };
    const times: Change = {
      ...swapped,
      kind: 'times',
      shifts: [{ shiftId: 's1', before: { person: 'bo', ...tuesday }, after: { person: 'bo', ...longer } }],
    };
    const now = shift('s1', 'bo', longer);
    expect(reject({ change: times, shifts: [now], people: [person('bo', [now])] })).toEqual({
      outcome: 'goes-back',
      shifts: times.shifts,
    });
  });
});

describe('rejecting what has been worked', () => {
  it('leaves it and marks it', () => {
    expect(reject({ now: thursday.to })).toEqual({ outcome: 'stays-marked', shiftIds: ['s1', 's2'] });
  });

  it('decides a swap of one worked and one future shift as one: both stay', () => {
    expect(reject({ now: tuesday.from })).toEqual({ outcome: 'stays-marked', shiftIds: ['s1', 's2'] });
  });
});

describe('rejecting a swap that waits for the leader', () => {
  it('moves nothing', () => {
    const change: Change = { ...swapped, applied: false };
    expect(reject({ change })).toEqual({ outcome: 'nothing-moved' });
  });
});

describe('a rejection that comes too late', () => {
  it('finds the change decided', () => {
    expect(reject({ change: { ...swapped, state: 'approved', version: 2 } })).toEqual({
      refused: 'change-already-decided',
      changes: [{ id: 'c1', state: 'approved', version: 2 }],
    });
  });

  it('finds the week closed', () => {
    expect(reject({ closedWeeks: [weekStart] })).toEqual({ refused: 'week-closed', weekStart });
  });
});

import { instantAt } from '../time';
import { approveChanges } from './approve-changes';
import type { Change } from './change';
import { closeWeek } from './close-week';
import { reopenChange } from './reopen-change';

const weekStart = '2026-11-16';
const start = instantAt('2026-11-18', '07:00');
const place = (person: string, from = start) => ({ person, from, to: from + 480 });

function change(id: string, more: Partial<Change> = {}): Change {
  return {
    id,
    kind: 'swap',
    state: 'pending',
    unitId: 'home',
    version: 1,
    applied: true,
    remark: null,
    shifts: [{ shiftId: `shift-of-${id}`, before: place('anna-job'), after: place('bo-job') }],
    findings: [],
    ...more,
  };
}

const across = [
  { shiftId: 's1', before: place('anna-job'), after: place('bo-job') },
  {
    shiftId: 's2',
    before: place('bo-job', start + 7 * 1440),
    after: place('anna-job', start + 7 * 1440),
  },
];
const choose = (...changes: Change[]) => changes.map(({ id, version }) => ({ id, version }));

describe('approving in one press', () => {
  const first = change('c1');
  const second = change('c2');
  const question = { weekStart, changes: [first, second], closedWeeks: [] };

  it('approves what was chosen', () => {
    expect(approveChanges({ ...question, choices: choose(second, first) })).toEqual({
      approved: [second, first],
    });
  });

  it('approves once what was chosen twice', () => {
    expect(approveChanges({ ...question, choices: choose(first, first) })).toEqual({ approved: [first] });
  });

  it('approves all or nothing: one decided change refuses the whole list', () => {
    const decided = change('c2', { state: 'rejected', version: 2 });
    expect(
      approveChanges({ ...question, changes: [first, decided], choices: choose(first, second) }),
    ).toEqual({
      refused: 'change-already-decided',
      changes: [{ id: 'c2', state: 'rejected', version: 2 }],
    });
  });

  it('refuses a version the leader has not seen, also when it is still undecided', () => {
    const reopened = change('c1', { version: 3 });
    expect(approveChanges({ ...question, changes: [reopened], choices: choose(first) })).toMatchObject({
      refused: 'change-already-decided',
      changes: [{ id: 'c1', state: 'pending', version: 3 }],
    });
  });

  it('refuses a change of another week', () => {
    const later = '2026-11-23';
    expect(approveChanges({ ...question, weekStart: later, choices: choose(first) })).toEqual({
      refused: 'change-not-in-week',
      changeIds: ['c1'],
      weekStart: later,
    });
  });

  it('decides a swap across weeks in either of its rounds', () => {
    const mixed = change('c3', { shifts: across });
    for (const week of ['2026-11-16', '2026-11-23']) {
      expect(
        approveChanges({ weekStart: week, changes: [mixed], choices: choose(mixed), closedWeeks: [] }),
      ).toEqual({ approved: [mixed] });
    }
  });

  it('is locked once either week of the swap is closed', () => {
    const mixed = change('c3', { shifts: across });
    expect(
      approveChanges({ weekStart, changes: [mixed], choices: choose(mixed), closedWeeks: ['2026-11-23'] }),
    ).toEqual({ refused: 'week-closed', weekStart: '2026-11-23' });
  });
});

describe('undoing an approval', () => {
  const approved = change('c1', { state: 'approved', version: 2 });
  const choice = { id: 'c1', version: 2 };

  it('is possible until the week is closed', () => {
    expect(reopenChange({ change: approved, choice, closedWeeks: [] })).toEqual({ state: 'pending' });
    expect(reopenChange({ change: approved, choice, closedWeeks: [weekStart] })).toEqual({
      refused: 'week-closed',
      weekStart,
    });
  });

  it.each(['pending', 'rejected'] as const)('is not for a change that is %s', (state) => {
    expect(reopenChange({ change: change('c1', { state, version: 2 }), choice, closedWeeks: [] })).toEqual({
      refused: 'change-not-approved',
      id: 'c1',
      state,
    });
  });

  it('names the version it was taken on', () => {
    expect(reopenChange({ change: approved, choice: { id: 'c1', version: 1 }, closedWeeks: [] })).toEqual({
      refused: 'change-already-decided',
      changes: [{ id: 'c1', state: 'approved', version: 2 }],
    });
  });
});

describe('closing a week', () => {
  const week = {
    weekStart,
    closed: false,
    rostered: true,
    lastShiftEndsAt: null,
    undecidedChanges: 0,
    openSwaps: 0,
  };
  const monday = instantAt('2026-11-23', '08:00');

  it('locks it at that moment', () => {
    expect(closeWeek(week, monday)).toEqual({ weekStart, closedAt: monday });
  });

  it('happens once', () => {
    expect(closeWeek({ ...week, closed: true }, monday)).toEqual({
      refused: 'week-already-closed',
      weekStart,
    });
  });

  it('is for weeks that were planned: an old empty one is refused', () => {
    expect(closeWeek({ ...week, weekStart: '1900-01-01', rostered: false }, monday)).toEqual({
      refused: 'week-not-rostered',
      weekStart: '1900-01-01',
    });
  });

  it('waits for every change to be decided', () => {
    expect(closeWeek({ ...week, undecidedChanges: 2 }, monday)).toEqual({
      refused: 'week-cannot-close',
      weekStart,
      blockedBy: 'undecided-changes',
      undecidedChanges: 2,
      overAt: instantAt('2026-11-23', '00:00'),
    });
  });
});

import { instantAt } from '../time';
import type { ChangedShift } from '../roster';
import { blocksClosing, isClean, isWorked, type ClosingWeek } from './approval-round';
import type { Change } from './change';
import type { Finding } from '../agreements';

const at = instantAt;

function moved(shiftId: string, before: [string, string], after: [string, string]): ChangedShift {
  const place = ([date, clock]: [string, string]) => ({
    person: 'anna-job',
    from: at(date, clock),
    to: at(date, clock) + 480,
  });
  return { shiftId, before: place(before), after: place(after) };
}

const monday: [string, string] = ['2026-11-23', '07:00'];

describe('clean', () => {
  const warning = { rule: 'norm-tolerance', severity: 'warning' } as Finding;

  it('is a swap without findings', () => {
    expect(isClean({ kind: 'swap', remark: null, findings: [] })).toBe(true);
  });

  it('is nothing with a finding, not even a warning', () => {
    expect(isClean({ kind: 'swap', remark: 'aftalt', findings: [warning] })).toBe(false);
  });

  it.each([null, '', '  '])('is no change of times without a remark (%j)', (remark) => {
    expect(isClean({ kind: 'times', remark, findings: [] })).toBe(false);
  });

  it('is a change of times that is explained', () => {
    expect(isClean({ kind: 'times', remark: 'borger faldt', findings: [] })).toBe(true);
  });
});

describe('worked', () => {
  const change: Pick<Change, 'shifts' | 'applied'> = {
    applied: true,
    shifts: [moved('s1', monday, monday), moved('s2', ['2026-11-25', '07:00'], ['2026-11-25', '07:00'])],
  };

  it('is not a change one minute before its first shift', () => {
    expect(isWorked(change, at(...monday) - 1)).toBe(false);
  });

  it('is a change as soon as its first shift has begun', () => {
    expect(isWorked(change, at(...monday))).toBe(true);
  });

  it('is never a swap that waits for the leader', () => {
    expect(isWorked({ ...change, applied: false }, at(...monday))).toBe(false);
  });
});

describe('what keeps a week from being closed', () => {
  const week: ClosingWeek = {
    weekStart: '2026-11-16',
    closed: false,
    rostered: true,
    lastShiftEndsAt: at('2026-11-22', '23:00'),
    undecidedChanges: 0,
    openSwaps: 0,
  };
  const midnight = at('2026-11-23', '00:00');

  it('is its last day until midnight', () => {
    expect(blocksClosing(week, midnight - 1)).toBe('week-not-over');
    expect(blocksClosing(week, midnight)).toBeNull();
  });

  it('is its last night until it ends', () => {
    const withNight = { ...week, lastShiftEndsAt: at('2026-11-23', '07:00') };
    expect(blocksClosing(withNight, at('2026-11-23', '06:59'))).toBe('week-not-over');
    expect(blocksClosing(withNight, at('2026-11-23', '07:00'))).toBeNull();
  });

  it('is that no roster reaches it, once waiting for one is over', () => {
    const unplanned = { ...week, rostered: false };
    expect(blocksClosing(unplanned, midnight - 1)).toBe('week-not-over');
    expect(blocksClosing(unplanned, midnight)).toBe('week-not-rostered');
  });

  it('is an undecided change', () => {
    expect(blocksClosing({ ...week, undecidedChanges: 1 }, midnight)).toBe('undecided-changes');
  });

  it('is a swap nobody has ended', () => {
    expect(blocksClosing({ ...week, openSwaps: 1 }, midnight)).toBe('awaiting-colleague');
  });

  it('counts the hour more of the autumn night', () => {
    const autumn = { ...week, weekStart: '2026-10-19', lastShiftEndsAt: null };
    expect(blocksClosing(autumn, at('2026-10-26', '00:00') - 1)).toBe('week-not-over');
    expect(blocksClosing(autumn, at('2026-10-26', '00:00'))).toBeNull();
  });
});

import { acceptSwap, previewOpenSwap } from './accept-swap';
import { applyAfterLeader } from './decide-swap';
import type { Swap } from './swap';
import { absenceOn } from '../testing';
import { agreementOf, facts, now, shift, thursday, tuesday } from './two-people.fixture';

const proposed: Swap = {
  id: 'swap-1',
  state: 'proposed',
  proposer: { employmentId: 'anna-job', personId: 'anna' },
  colleague: { employmentId: 'bo-job', personId: 'bo' },
  offeredShiftId: 'tuesday',
  requestedShiftId: 'thursday',
  proposedAt: now - 60,
  lapsesAt: tuesday.from,
  decidedAt: null,
};
const bo = { personId: 'bo' };
const own = { openSwapId: 'swap-1' };
const around = { offered: { ...tuesday, ...own }, requested: { ...thursday, ...own } };

describe('accepting a swap', () => {
  const accept = (more: Parameters<typeof facts>[0] = {}, swap = proposed, when = now, askedBy = bo) =>
    acceptSwap({ ...facts({ ...around, ...more }), swap, askedBy, now: when });

  it('takes effect at once where the agreement trusts', () => {
    expect(accept()).toMatchObject({ state: 'applied', effect: { takesEffect: 'at-once' } });
  });

  it('waits for the leader where the local agreement wants it', () => {
    const agreement = agreementOf({ swaps: { takeEffect: 'after-leader' } });
    expect(accept({ annaIs: { agreement } })).toMatchObject({ state: 'awaiting-leader' });
  });

  it.each(['anna', 'carla'])('is not for %s', (personId) => {
    expect(accept({}, proposed, now, { personId })).toEqual({ refused: 'swap-not-yours', swapId: 'swap-1' });
  });

  it('tells the second who says yes where the swap stands', () => {
    expect(accept({}, { ...proposed, state: 'applied', decidedAt: now - 1 })).toEqual({
      refused: 'swap-already-decided',
      swapId: 'swap-1',
      state: 'applied',
      decidedAt: now - 1,
    });
  });

  it('comes too late when the earlier shift has begun', () => {
    expect(accept({}, proposed, tuesday.from)).toMatchObject({
      refused: 'swap-already-decided',
      state: 'lapsed',
    });
  });

  it('is judged anew: a shift taken since stands in the way', () => {
    const since = shift('since', 'bo-job', '2026-11-30T15:00', '2026-11-30T23:00');
    expect(accept({ bo: [since] })).toMatchObject({
      refused: 'swap-breaks-rules',
      findings: [{ rule: 'daily-rest', person: 'bo-job' }],
      colleagueReasons: [],
    });
  });

  it('is refused when a shift has changed hands since', () => {
    const facing = facts(around);
    const taken = { ...facing.offered, holder: facing.requested.holder };
    expect(acceptSwap({ ...facing, offered: taken, swap: proposed, askedBy: bo, now })).toEqual({
      refused: 'shift-changed-hands',
      shiftId: 'tuesday',
    });
  });

  it('is refused when the week has been closed since', () => {
    expect(accept({ requested: { ...thursday, ...own, weekClosed: true } })).toEqual({
      refused: 'week-closed',
      shiftId: 'thursday',
    });
  });
});

describe('looking at an open swap', () => {
  const look = (personId: string, more: Parameters<typeof facts>[0] = {}) =>
    previewOpenSwap({ ...facts({ ...around, ...more }), swap: proposed, askedBy: { personId }, now });

  it('shows each the own side', () => {
    expect(look('bo')).toMatchObject({ mine: { person: 'bo-job' }, refusal: null });
    expect(look('anna')).toMatchObject({ mine: { person: 'anna-job' }, refusal: null });
  });

  it('folds the proposer’s absence for the colleague', () => {
    const away = absenceOn('holiday', '2026-12-03', '2026-12-03', 'anna-job');
    expect(look('bo', { annaIs: { absences: [away] } })).toMatchObject({
      colleague: { possible: false, reasons: ['not-available'] },
    });
  });

  it('is for the two only', () => {
    expect(look('carla')).toEqual({ refused: 'swap-not-yours', swapId: 'swap-1' });
  });
});

describe('the leader’s yes', () => {
  const awaiting: Swap = { ...proposed, state: 'awaiting-leader' };

  it('applies what the two agreed on', () => {
    expect(applyAfterLeader({ ...facts(around), swap: awaiting, now })).toMatchObject({ state: 'applied' });
  });

  it('is refused with both sides’ findings in full when it has become impossible', () => {
    const since = shift('since', 'bo-job', '2026-11-30T15:00', '2026-11-30T23:00');
    expect(applyAfterLeader({ ...facts({ ...around, bo: [since] }), swap: awaiting, now })).toMatchObject({
      refused: 'change-breaks-rules',
      findings: [{ rule: 'daily-rest', person: 'bo-job' }],
    });
  });

  it('comes too late at the start of the earlier shift', () => {
    expect(applyAfterLeader({ ...facts(around), swap: awaiting, now: tuesday.from })).toMatchObject({
      refused: 'swap-already-decided',
      state: 'lapsed',
    });
  });
});

import { declineSwap, lapseSwap, withdrawSwap } from './answer-swap';
import { rejectSwap } from './decide-swap';
import type { Swap } from './swap';

const now = 29_000_000;
const proposed: Swap = {
  id: 'swap-1',
  state: 'proposed',
  proposer: { employmentId: 'anna-job', personId: 'anna' },
  colleague: { employmentId: 'bo-job', personId: 'bo' },
  offeredShiftId: 's1',
  requestedShiftId: 's2',
  proposedAt: now - 60,
  lapsesAt: now + 600,
  decidedAt: null,
};
const anna = { personId: 'anna' };
const bo = { personId: 'bo' };
const notYours = { refused: 'swap-not-yours', swapId: 'swap-1' };

describe('declining', () => {
  it('is the colleague’s', () => {
    expect(declineSwap({ swap: proposed, askedBy: bo, now })).toEqual({ state: 'declined', decidedAt: now });
  });

  it.each([anna, { personId: 'carla' }])('is not for $personId', (askedBy) => {
    expect(declineSwap({ swap: proposed, askedBy, now })).toEqual(notYours);
  });

  it('comes too late once the swap waits for the leader', () => {
    const swap: Swap = { ...proposed, state: 'awaiting-leader' };
    expect(declineSwap({ swap, askedBy: bo, now })).toMatchObject({
      refused: 'swap-already-decided',
      state: 'awaiting-leader',
    });
  });
});

describe('withdrawing', () => {
  it.each(['proposed', 'awaiting-leader'] as const)('is the proposer’s while the swap is %s', (state) => {
    expect(withdrawSwap({ swap: { ...proposed, state }, askedBy: anna, now })).toEqual({
      state: 'withdrawn',
      decidedAt: now,
    });
  });

  it('is not the colleague’s', () => {
    expect(withdrawSwap({ swap: proposed, askedBy: bo, now })).toEqual(notYours);
  });

  it('comes too late once the swap took effect', () => {
    const swap: Swap = { ...proposed, state: 'applied', decidedAt: now - 5 };
    expect(withdrawSwap({ swap, askedBy: anna, now })).toEqual({
      refused: 'swap-already-decided',
      swapId: 'swap-1',
      state: 'applied',
      decidedAt: now - 5,
    });
  });
});

describe('lapsing', () => {
  it('is dated at the start of the earlier shift, whenever it is noticed', () => {
    expect(lapseSwap(proposed, proposed.lapsesAt + 5000)).toEqual({
      state: 'lapsed',
      decidedAt: proposed.lapsesAt,
    });
  });

  it('can come sooner, when a shift goes back to somebody else', () => {
    expect(lapseSwap(proposed, now)).toEqual({ state: 'lapsed', decidedAt: now });
  });

  it('never touches a swap that has ended', () => {
    expect(lapseSwap({ ...proposed, state: 'declined' }, now)).toMatchObject({ state: 'declined' });
  });
});

describe('the leader’s no', () => {
  it.each(['awaiting-leader', 'applied'] as const)('ends a swap that is %s', (state) => {
    expect(rejectSwap({ ...proposed, state }, now)).toEqual({ state: 'rejected', decidedAt: now });
  });

  it('cannot end what the colleague has yet to answer', () => {
    expect(rejectSwap(proposed, now)).toMatchObject({ refused: 'swap-already-decided', state: 'proposed' });
  });
});

import {
  openSwapStates,
  stepSwap,
  swapStateAt,
  swapStates,
  type SwapState,
  type SwapStep,
} from './swap-lifecycle';
import type { Swap } from './swap';

const lapsesAt = 30_000_000;

function swap(state: SwapState): Swap {
  return {
    id: 'swap-1',
    state,
    proposer: { employmentId: 'anna-job', personId: 'anna' },
    colleague: { employmentId: 'bo-job', personId: 'bo' },
    offeredShiftId: 's1',
    requestedShiftId: 's2',
    proposedAt: lapsesAt - 1000,
    lapsesAt,
    decidedAt: openSwapStates.includes(state) ? null : lapsesAt - 500,
  };
}

describe('the states of a swap', () => {
  const legal: [SwapState, SwapStep, SwapState][] = [
    ['proposed', 'apply', 'applied'],
    ['proposed', 'await-leader', 'awaiting-leader'],
    ['proposed', 'decline', 'declined'],
    ['proposed', 'withdraw', 'withdrawn'],
    ['proposed', 'lapse', 'lapsed'],
    ['awaiting-leader', 'leader-applies', 'applied'],
    ['awaiting-leader', 'leader-rejects', 'rejected'],
    ['awaiting-leader', 'withdraw', 'withdrawn'],
    ['awaiting-leader', 'lapse', 'lapsed'],
    ['applied', 'leader-rejects', 'rejected'],
  ];
  const steps: SwapStep[] = [
    'apply',
    'await-leader',
    'decline',
    'withdraw',
    'lapse',
    'leader-applies',
    'leader-rejects',
  ];

  it.each(legal)('%s → %s → %s', (from, step, to) => {
    expect(stepSwap(swap(from), step, lapsesAt - 1)).toBe(to);
  });

  it('refuses every other step and tells where the swap stands', () => {
    const others = swapStates.flatMap((from) =>
      steps
        .filter((step) => !legal.some(([state, allowed]) => state === from && allowed === step))
        .map((step) => [from, step] as const),
    );
    expect(others).toHaveLength(swapStates.length * steps.length - legal.length);
    for (const [from, step] of others) {
      expect(stepSwap(swap(from), step, lapsesAt - 1)).toEqual({
        refused: 'swap-already-decided',
        swapId: 'swap-1',
        state: from,
        decidedAt: openSwapStates.includes(from) ? null : lapsesAt - 500,
      });
    }
  });

  it('is open until somebody has said the last word', () => {
    expect(openSwapStates).toEqual(['proposed', 'awaiting-leader']);
  });
});

describe('the start of the earlier shift', () => {
  it('leaves a swap open one minute before', () => {
    expect(swapStateAt(swap('proposed'), lapsesAt - 1)).toBe('proposed');
  });

  it.each(['proposed', 'awaiting-leader'] as const)('lapses a %s swap at that minute', (state) => {
    expect(swapStateAt(swap(state), lapsesAt)).toBe('lapsed');
    expect(stepSwap(swap(state), 'withdraw', lapsesAt)).toEqual({
      refused: 'swap-already-decided',
      swapId: 'swap-1',
      state: 'lapsed',
      decidedAt: lapsesAt,
    });
  });

  it('changes nothing for a swap that took effect', () => {
    expect(swapStateAt(swap('applied'), lapsesAt + 1)).toBe('applied');
  });
});

import type { Instant } from '../time';
import type { SwapState } from './swap-lifecycle';

/** One of the two people of a swap, in the job the shift belongs to. */
export interface SwapParty {
  readonly employmentId: string;
  readonly personId: string;
}

/** Which of the two somebody is. */
export type SwapRole = 'proposer' | 'colleague';

/** Two shifts that are to change hands: what each of the two holds goes to the other. */
export interface Swap {
  readonly id: string;
  readonly state: SwapState;
  /** Offers its own shift, and asks the colleague for one in return. */
  readonly proposer: SwapParty;
  readonly colleague: SwapParty;
  readonly offeredShiftId: string;
  readonly requestedShiftId: string;
  readonly proposedAt: Instant;
  /** Start of the earlier of the two shifts: an unanswered swap ends there by itself. */
  readonly lapsesAt: Instant;
  readonly decidedAt: Instant | null;
}

/** Which side of the swap a person is on, or null. */
export function roleIn(swap: Pick<Swap, SwapRole>, personId: string): SwapRole | null {
  if (swap.proposer.personId === personId) {
    return 'proposer';
  }
  return swap.colleague.personId === personId ? 'colleague' : null;
}

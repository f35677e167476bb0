import type { Swap, SwapShift } from '@rulleplan/api-client';

/** A swap as I see it: what I give, what I get, and who the other is. */
export interface MySides {
  readonly give: SwapShift;
  readonly get: SwapShift;
  readonly other: string;
}

export function mySides(swap: Swap): MySides {
  return swap.mine === 'proposer'
    ? { give: swap.offered, get: swap.requested, other: swap.colleagueName }
    : { give: swap.requested, get: swap.offered, other: swap.proposerName };
}

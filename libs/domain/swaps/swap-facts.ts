import type { RosterPerson, Shift } from '../roster';

/** A shift with what decides whether it may change hands. */
export interface SwapShift extends Shift {
  readonly unitId: string;
  /** Staff can see the roster period it lies in. */
  readonly published: boolean;
  /** The leader has closed the week it starts in. */
  readonly weekClosed: boolean;
  /** The open swap it is already part of, or null. */
  readonly openSwapId: string | null;
}

/** One of the two shifts with its holder; an open shift has none. */
export interface SwapSide {
  readonly shift: SwapShift;
  readonly holder: RosterPerson | null;
}

/** Both sides of a swap. The holder of the offered shift proposes, the other is the colleague. */
export interface SwapFacts {
  readonly offered: SwapSide;
  readonly requested: SwapSide;
}

/** Both sides, both with a holder. */
export interface HeldSwapFacts {
  readonly offered: SwapSide & { readonly holder: RosterPerson };
  readonly requested: SwapSide & { readonly holder: RosterPerson };
}

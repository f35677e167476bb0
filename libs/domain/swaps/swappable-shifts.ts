import type { Instant } from '../time';
import type { HeldSwapFacts, SwapFacts, SwapShift } from './swap-facts';
import type { ShiftsCannotBeSwapped } from './swap-refusals';

/** Both shifts with their holders: two different people of one unit; else why there is nothing to swap. */
export function bothHeld({ offered, requested }: SwapFacts): HeldSwapFacts | ShiftsCannotBeSwapped {
  if (offered.holder === null) {
    return { refused: 'shift-has-no-holder', shiftId: offered.shift.id };
  }
  if (requested.holder === null) {
    return { refused: 'shift-has-no-holder', shiftId: requested.shift.id };
  }
  if (requested.holder.employment.personId === offered.holder.employment.personId) {
    return { refused: 'shift-is-your-own', shiftId: requested.shift.id };
  }
  if (offered.shift.unitId !== requested.shift.unitId) {
    return { refused: 'shifts-in-different-units', shiftIds: [offered.shift.id, requested.shift.id] };
  }
  return {
    offered: { shift: offered.shift, holder: offered.holder },
    requested: { shift: requested.shift, holder: requested.holder },
  };
}

/**
 * Why one of the two cannot change hands now, whatever the rules say of the result, or null: both must be
 * in a published roster, lie ahead, in a week that is not closed, and be in no other open swap.
 * `ownSwapId` is the swap being answered; it does not stand in its own way.
 */
export function whyNotNow(
  { offered, requested }: HeldSwapFacts,
  now: Instant,
  ownSwapId: string | null,
): ShiftsCannotBeSwapped | null {
  return whyNotThisShift(offered.shift, now, ownSwapId) ?? whyNotThisShift(requested.shift, now, ownSwapId);
}

function whyNotThisShift(
  shift: SwapShift,
  now: Instant,
  ownSwapId: string | null,
): ShiftsCannotBeSwapped | null {
  if (!shift.published) {
    return { refused: 'roster-not-published', shiftId: shift.id };
  }
  if (shift.weekClosed) {
    return { refused: 'week-closed', shiftId: shift.id };
  }
  if (shift.from <= now) {
    return { refused: 'shift-already-started', shiftId: shift.id, startedAt: shift.from };
  }
  if (shift.openSwapId !== null && shift.openSwapId !== ownSwapId) {
    return { refused: 'shift-in-open-swap', shiftId: shift.id };
  }
  return null;
}

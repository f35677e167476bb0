import type { RosterRow, TeamShift } from '@rulleplan/api-client';

/**
 * How a shift stands out while one chooses a colleague's for an own one; null outside that choice. `unlikely` can
 * be asked for, but one of the two is at work then: the server will say so with the rule.
 */
export type SwapEmphasis = 'offered' | 'choosable' | 'unlikely' | 'not-choosable' | null;

/** The own shift that is given, and what else I hold in the weeks shown. */
export interface SwapOffer {
  readonly shift: TeamShift;
  readonly myShifts: readonly TeamShift[];
}

/**
 * Which shifts can be asked for: a colleague's, not begun, not locked and in no other swap. Whether the rules allow
 * it is the server's answer; here only what anybody can see in the roster is used to step back the hopeless ones.
 */
export function swapEmphasis(
  offer: SwapOffer | null,
  shift: TeamShift,
  row: RosterRow | null,
  now: Date,
): SwapEmphasis {
  if (offer === null) return null;
  if (shift.id === offer.shift.id) return 'offered';
  const asked = row !== null && !row.isMe;
  const stillOpen = !shift.locked && !shift.swapPending && new Date(shift.start) > now;
  if (!asked || !stillOpen) return 'not-choosable';
  const iAmAtWork = isAtWork(offer.myShifts, shift, offer.shift.id);
  const theyAreAtWork = isAtWork(row.shifts, offer.shift, shift.id);
  return iAmAtWork || theyAreAtWork ? 'unlikely' : 'choosable';
}

/** True when any of the shifts, but the one that is given away, shares a minute with the other. */
function isAtWork(held: readonly TeamShift[], other: TeamShift, givenId: string): boolean {
  return held.some(
    ({ id, start, end }) =>
      id !== givenId &&
      Date.parse(start) < Date.parse(other.end) &&
      Date.parse(other.start) < Date.parse(end),
  );
}

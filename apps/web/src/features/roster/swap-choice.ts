import type { RosterRow, TeamShift } from '@rulleplan/api-client';

/** How a shift stands out while one chooses a colleague's for an own one; null outside that choice. */
export type SwapEmphasis = 'offered' | 'choosable' | 'not-choosable' | null;

/**
 * Which shifts can be asked for at all: a colleague's, not begun, not locked and in no other swap. Whether the
 * rules allow it is the server's answer.
 */
export function swapEmphasis(
  offeredShiftId: string | null,
  shift: TeamShift,
  row: RosterRow | null,
  now: Date,
): SwapEmphasis {
  if (offeredShiftId === null) return null;
  if (shift.id === offeredShiftId) return 'offered';
  const asked = row !== null && !row.isMe;
  const stillOpen = !shift.locked && !shift.swapPending && new Date(shift.start) > now;
  return asked && stillOpen ? 'choosable' : 'not-choosable';
}

import { workStretches } from '../agreements';
import type { Shift } from './shift';

/**
 * The shortest free time next to a shift, in whole minutes: from the work before it, or to the work after it.
 * Shifts that touch are one stretch of work. Null when there is no other work, or the shift itself is none.
 */
export function leastRestAround(shiftId: string, shifts: readonly Shift[]): number | null {
  const stretches = workStretches([...shifts].sort((one, other) => one.from - other.from));
  const at = stretches.findIndex((stretch) => stretch.shifts.some(({ id }) => id === shiftId));
  const [previous, stretch, next] = [stretches[at - 1], stretches[at], stretches[at + 1]];
  if (stretch === undefined) return null;
  const before = previous === undefined ? Infinity : stretch.from - previous.to;
  const after = next === undefined ? Infinity : next.from - stretch.to;
  const least = Math.min(before, after);
  return least === Infinity ? null : least;
}

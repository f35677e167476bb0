import type { PlannedShift } from '../agreements';

/** A dated shift of a unit's roster; without a person it is open. */
export interface Shift extends PlannedShift {
  readonly person: string | null;
}

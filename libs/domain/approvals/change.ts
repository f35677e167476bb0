import type { Finding } from '../agreements';
import type { ChangedShift } from '../roster';

/** What changed a published roster. */
export const changeKinds = ['swap', 'times'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Where the leader's decision on a change stands. */
export const changeStates = ['pending', 'approved', 'rejected'] as const;
export type ChangeState = (typeof changeStates)[number];

/** A change of a published roster that the leader decides on in the Monday round. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly state: ChangeState;
  readonly unitId: string;
  /** Counts up with every decision: two leaders cannot decide the same change twice. */
  readonly version: number;
  /** False for a swap that waits for the leader: nothing has moved yet. */
  readonly applied: boolean;
  readonly remark: string | null;
  readonly shifts: readonly ChangedShift[];
  /** What the change caused or made worse when it was made. */
  readonly findings: readonly Finding[];
}

/** A decision names the version it was taken on. */
export interface ChangeChoice {
  readonly id: string;
  readonly version: number;
}

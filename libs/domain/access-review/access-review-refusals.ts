import type { CalendarDate } from '../time';
import type { AccessReviewState } from './access-review-lifecycle';

/** The line was decided, or what it is about has ended: where it stands now. */
export interface AccessAlreadyDecided {
  readonly refused: 'access-already-decided';
  readonly itemId: string;
  readonly state: AccessReviewState;
}

/** Why somebody cannot decide on a line of a review. */
export type DecideAccessRefusal =
  | AccessAlreadyDecided
  /** It is the nearest leader's to decide, or a deputy's. */
  | { readonly refused: 'not-nearest-leader'; readonly unitId: string }
  /** Nobody ends their own access: a slip of the hand would lock out whoever should mend it. */
  | { readonly refused: 'own-access'; readonly itemId: string }
  /** A role that comes with an employment ends when the employment does. */
  | { readonly refused: 'ends-with-employment'; readonly itemId: string }
  /** What comes from above is decided where it was given. */
  | { readonly refused: 'decided-above'; readonly itemId: string };

/** Why a review cannot be arranged. */
export type ArrangeReviewRefusal =
  | { readonly refused: 'due-date-too-early'; readonly dueOn: CalendarDate; readonly earliest: CalendarDate }
  | { readonly refused: 'unit-without-leader'; readonly unitIds: readonly string[] }
  | { readonly refused: 'unit-in-review'; readonly unitIds: readonly string[] };

export type AccessReviewRefusal = DecideAccessRefusal | ArrangeReviewRefusal;

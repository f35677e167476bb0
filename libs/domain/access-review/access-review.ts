import type { AccessReviewState } from './access-review-lifecycle';

/**
 * What a line of a review is about. A `grant` was given in the unit itself and can be confirmed or ended; an
 * `employment` brings its role with it and can be confirmed, but ends where employments end; what comes
 * `from-above` reaches the unit from a unit over it or from the municipality, and is shown only.
 */
export const accessKinds = ['grant', 'employment', 'from-above'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** What somebody may do in a unit, and where that comes from. */
export interface ReviewedAccess {
  readonly kind: AccessKind;
  readonly personId: string;
  /** The grant or the employment it comes from. */
  readonly sourceId: string;
}

/** One line of a review. */
export interface AccessReviewItem extends ReviewedAccess {
  readonly id: string;
  readonly unitId: string;
  readonly state: AccessReviewState;
  /** Whether what it is about still holds. */
  readonly stands: boolean;
}

/** A role somebody holds as it is looked at in a review; only grants that hold today are given. */
export interface StandingGrant {
  readonly id: string;
  readonly personId: string;
  /** Null reaches the whole municipality. */
  readonly unitId: string | null;
  readonly isLeader: boolean;
  readonly deputyForPersonId: string | null;
}

/** A job somebody holds today. */
export interface StandingEmployment {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
}

/** A unit and the one over it. */
export interface UnitInTree {
  readonly id: string;
  readonly parentId: string | null;
}

import { isRefused } from '../decision';
import type { AccessReviewItem } from './access-review';
import { stepAccess, type AccessReviewState } from './access-review-lifecycle';
import type { DecideAccessRefusal } from './access-review-refusals';
import type { Reviewers } from './nearest-leader';

/** What a reviewer says of somebody's access. */
export const accessDecisions = ['confirmed', 'ended'] as const;
export type AccessDecision = (typeof accessDecisions)[number];

/** What deciding on a line depends on. */
export interface DecideAccessFacts {
  readonly item: AccessReviewItem;
  readonly decision: AccessDecision;
  /** Who decides. */
  readonly personId: string;
  /** Who may; null when the unit has no leader left. */
  readonly reviewers: Reviewers | null;
}

/** A decision that holds. */
export interface DecidedAccess {
  readonly state: AccessReviewState;
  /** The leader it is decided for by a deputy. */
  readonly onBehalfOfPersonId: string | null;
}

/** Confirms or ends somebody's access; also after the date: late is better than never. */
export function decideAccess(facts: DecideAccessFacts): DecidedAccess | DecideAccessRefusal {
  const { item, decision, personId, reviewers } = facts;
  const onBehalfOf = reviewerOf(personId, reviewers);
  if (onBehalfOf === undefined) return { refused: 'not-nearest-leader', unitId: item.unitId };
  if (item.kind === 'from-above') return { refused: 'decided-above', itemId: item.id };
  const state = stepAccess(item, decision === 'ended' ? 'end' : 'confirm');
  if (typeof state !== 'string') return state;
  if (decision === 'ended' && item.kind === 'employment') {
    return { refused: 'ends-with-employment', itemId: item.id };
  }
  if (decision === 'ended' && item.personId === personId) return { refused: 'own-access', itemId: item.id };
  return { state, onBehalfOfPersonId: onBehalfOf };
}

/** What somebody could decide on a line now, for the buttons beside it. */
export function decisionsOpen(facts: Omit<DecideAccessFacts, 'decision'>): readonly AccessDecision[] {
  return accessDecisions.filter((decision) => !isRefused(decideAccess({ ...facts, decision })));
}

/** For whom the person decides: null for oneself, undefined when it is not the person's to decide. */
function reviewerOf(personId: string, reviewers: Reviewers | null): string | null | undefined {
  if (reviewers?.leaders.includes(personId)) return null;
  return reviewers?.deputies.find((deputy) => deputy.personId === personId)?.forPersonId;
}

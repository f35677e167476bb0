import { addDays, type CalendarDate } from '../time';
import type { ReviewedAccess, StandingEmployment, StandingGrant, UnitInTree } from './access-review';
import type { ArrangeReviewRefusal } from './access-review-refusals';
import { nearestLeaders, pathUp } from './nearest-leader';

/** What arranging a review depends on. */
export interface ArrangeReviewFacts {
  readonly unitIds: readonly string[];
  readonly dueOn: CalendarDate;
  readonly today: CalendarDate;
  /** All units of the municipality. */
  readonly units: readonly UnitInTree[];
  /** All grants and employments that hold today. */
  readonly grants: readonly StandingGrant[];
  readonly employments: readonly StandingEmployment[];
  /** Units with a review that is not done. */
  readonly unitsInReview: readonly string[];
}

/** What somebody may do in one of the units, to be looked at. */
export interface ArrangedItem extends ReviewedAccess {
  readonly unitId: string;
}

/** The lines of a new review: for each unit what was given in it, what its employments bring, and what reaches it. */
export function arrangeAccessReview(
  facts: ArrangeReviewFacts,
): { readonly items: readonly ArrangedItem[] } | ArrangeReviewRefusal {
  const { unitIds, dueOn, today, units, grants, unitsInReview } = facts;
  const earliest = addDays(today, 1);
  if (dueOn < earliest) return { refused: 'due-date-too-early', dueOn, earliest };
  const leaderless = unitIds.filter((unitId) => nearestLeaders(unitId, units, grants) === null);
  if (leaderless.length > 0) return { refused: 'unit-without-leader', unitIds: leaderless };
  const underWay = unitIds.filter((unitId) => unitsInReview.includes(unitId));
  if (underWay.length > 0) return { refused: 'unit-in-review', unitIds: underWay };
  return { items: unitIds.flatMap((unitId) => itemsOf(unitId, facts)) };
}

function itemsOf(unitId: string, { units, grants, employments }: ArrangeReviewFacts): ArrangedItem[] {
  const above = pathUp(unitId, units).slice(1);
  const reaches = (grant: StandingGrant): boolean => grant.unitId === null || above.includes(grant.unitId);
  const line = (
    kind: ReviewedAccess['kind'],
    { id, personId }: { id: string; personId: string },
  ): ArrangedItem => ({
    kind,
    personId,
    sourceId: id,
    unitId,
  });
  return [
    ...grants.filter((grant) => grant.unitId === unitId).map((grant) => line('grant', grant)),
    ...employments.filter((each) => each.unitId === unitId).map((each) => line('employment', each)),
    ...grants.filter(reaches).map((grant) => line('from-above', grant)),
  ];
}

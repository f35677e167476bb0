import {
  accessStateOf,
  decisionsOpen,
  isOverdue,
  type AccessReviewItem,
  type Reviewers,
} from '@rulleplan/domain/access-review';
import { isoMoment, type CalendarDate } from '@rulleplan/domain/time';
import { instantOf } from '../shared/clock';
import type { StoredItem, StoredReview } from './access-review.repository';
import type {
  AccessReviewItemResponse,
  AccessReviewResponse,
  AccessReviewUnitResponse,
} from './dto/access-review.response';

/** Where a review stands as a whole. */
export const reviewStates = ['open', 'overdue', 'done'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Where a line stands as it is shown. */
export const itemStates = ['waiting', 'confirmed', 'ended', 'gone', 'shown'] as const;
export type ItemState = (typeof itemStates)[number];

/** A unit of a review with who reviews it. */
export interface UnitInReview {
  readonly unitId: string;
  readonly unitName: string;
  readonly reviewers: Reviewers | null;
  readonly items: readonly StoredItem[];
}

/** A review with the units the caller may see. */
export interface SeenReview {
  readonly review: StoredReview;
  readonly units: readonly UnitInReview[];
}

/** Who looks at it, when, and what people are called. */
export interface Sight {
  readonly callerId: string;
  readonly today: CalendarDate;
  readonly nameOf: (personId: string) => string;
}

/** A review with all its lines, as it travels. */
export function accessReviewResponse(seen: SeenReview, sight: Sight): AccessReviewResponse {
  return {
    ...reviewHead(seen, sight.today),
    units: seen.units.map((unit) => ({
      ...unitResponse(unit, sight),
      items: unit.items.map((item) => itemResponse(item, unit.reviewers, sight)),
    })),
  };
}

/** A review without its lines. */
export function accessReviewSummary(seen: SeenReview, sight: Sight) {
  return { ...reviewHead(seen, sight.today), units: seen.units.map((unit) => unitResponse(unit, sight)) };
}

/** One line as it travels. */
export function itemResponse(
  stored: StoredItem,
  reviewers: Reviewers | null,
  { callerId, nameOf }: Sight,
): AccessReviewItemResponse {
  const { snapshot } = stored;
  const item = domainItem(stored);
  return {
    id: stored.id,
    kind: stored.kind,
    personId: stored.personId,
    personName: snapshot.personName,
    role: snapshot.role,
    givenInUnitName: snapshot.unitName,
    from: snapshot.from,
    to: snapshot.to,
    deputyForName: snapshot.deputyForName,
    lastSignInAt: snapshot.lastSignInAt,
    state: stored.kind === 'from-above' ? 'shown' : accessStateOf(item),
    decidedByName: stored.decidedByPersonId === null ? null : nameOf(stored.decidedByPersonId),
    onBehalfOfName: stored.onBehalfOfPersonId === null ? null : nameOf(stored.onBehalfOfPersonId),
    decidedAt: stored.decidedAt === null ? null : isoMoment(instantOf(stored.decidedAt)),
    remark: stored.remark,
    mayDecide: [...decisionsOpen({ item, personId: callerId, reviewers })],
  };
}

/** A stored line as the domain decides on it. */
export function domainItem({
  id,
  unitId,
  kind,
  personId,
  grantId,
  employmentId,
  state,
  stands,
}: StoredItem): AccessReviewItem {
  return { id, unitId, kind, personId, sourceId: grantId ?? employmentId ?? '', state, stands };
}

/** Whether a unit is somebody's to review, as its leader or as a deputy. */
export function mayReview(reviewers: Reviewers | null, personId: string): boolean {
  const deputies = (reviewers?.deputies ?? []).map((deputy) => deputy.personId);
  return [...(reviewers?.leaders ?? []), ...deputies].includes(personId);
}

/** How many lines of a unit wait for a decision, and how many have got one or need none any more. */
export function progressOf(items: readonly StoredItem[]): {
  readonly waiting: number;
  readonly decided: number;
} {
  const toDecide = items.filter(({ kind }) => kind !== 'from-above');
  const waiting = toDecide.filter((item) => accessStateOf(item) === 'waiting').length;
  return { waiting, decided: toDecide.length - waiting };
}

function reviewHead({ review, units }: SeenReview, today: CalendarDate) {
  const { waiting, decided } = progressOf(units.flatMap(({ items }) => items));
  const state: ReviewState =
    waiting === 0 ? 'done' : isOverdue(review.dueOn, waiting, today) ? 'overdue' : 'open';
  return {
    id: review.id,
    dueOn: review.dueOn,
    state,
    arrangedAt: isoMoment(instantOf(review.arrangedAt)),
    arrangedByName: review.arrangedByName,
    waiting,
    decided,
  };
}

function unitResponse(
  { unitId, unitName, reviewers, items }: UnitInReview,
  { callerId, nameOf }: Sight,
): AccessReviewUnitResponse {
  const leaders = reviewers?.leaders ?? [];
  const deputies = (reviewers?.deputies ?? []).map(({ personId }) => personId);
  return {
    unitId,
    unitName,
    leaderNames: leaders.map(nameOf),
    deputyNames: [...new Set(deputies)].map(nameOf),
    ...progressOf(items),
    mine: mayReview(reviewers, callerId),
  };
}

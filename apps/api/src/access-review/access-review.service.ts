import { Injectable } from '@nestjs/common';
import {
  arrangeAccessReview,
  decideAccess,
  isOverdue,
  nearestLeaders,
  type ArrangedItem,
} from '@rulleplan/domain/access-review';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { RoleStepsService } from '../people/role-steps.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { notFound } from '../shared/refused-error';
import {
  accessReviewResponse,
  accessReviewSummary,
  domainItem,
  itemResponse,
  mayReview,
  progressOf,
  type SeenReview,
  type Sight,
} from './access-review-view';
import {
  AccessReviewRepository,
  type EmploymentWithNames,
  type GrantWithNames,
  type NewItem,
  type StoredReview,
} from './access-review.repository';
import type { ArrangeAccessReviewRequest, DecideAccessRequest } from './dto/access-review.request';
import type {
  AccessReviewItemResponse,
  AccessReviewResponse,
  AccessReviewSummaryResponse,
} from './dto/access-review.response';

/** A review with something for the caller to decide. */
export interface ReviewThatWaits {
  readonly reviewId: string;
  readonly dueOn: CalendarDate;
  readonly arrangedAt: Date;
  readonly count: number;
  readonly isLate: boolean;
}

/** Leaders look at who may what in their units, and say for each whether it is still right. */
@Injectable()
export class AccessReviewService {
  constructor(
    private readonly repository: AccessReviewRepository,
    private readonly roles: RoleStepsService,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Asks the nearest leaders of some units to look at them by a date. */
  async arrange({ unitIds, dueOn }: ArrangeAccessReviewRequest): Promise<AccessReviewResponse> {
    const units = [...new Set(unitIds)].sort();
    for (const unitId of units) this.access.demand('arrange-access-review', unitId);
    await this.repository.lock();
    const grants = await this.repository.grants(this.today);
    const employments = await this.repository.employments(units, this.today);
    const { items } = granted(
      arrangeAccessReview({
        unitIds: units,
        dueOn,
        today: this.today,
        units: await this.repository.units(),
        grants,
        employments,
        unitsInReview: await this.unitsInReview(),
      }),
    );
    const arrangedAt = this.clock.moment();
    const byPersonId = this.access.caller.person.id;
    const reviewId = await this.repository.add(
      { unitIds: units, dueOn, arrangedAt, byPersonId },
      newItems(items, grants, employments),
    );
    for (const unitId of units) {
      const count = items.filter((item) => item.unitId === unitId && item.kind !== 'from-above').length;
      await this.audit.record({
        action: 'access-review-arranged',
        subject: 'access-review',
        subjectId: reviewId,
        unitId,
        before: null,
        after: { dueOn, count },
        remark: null,
      });
    }
    return this.review(reviewId);
  }

  /** The reviews of units the caller may see, newest first. */
  async reviews(): Promise<AccessReviewSummaryResponse[]> {
    const { seen, sight } = await this.seen(await this.repository.reviews());
    return seen.map((each) => accessReviewSummary(each, sight));
  }

  /** One review with its lines, in the units the caller may see; a review of others is as unknown as none. */
  async review(reviewId: string): Promise<AccessReviewResponse> {
    const found = await this.repository.find(reviewId);
    const { seen, sight } = await this.seen(found === null ? [] : [found]);
    const [review] = seen;
    if (review === undefined) throw notFound();
    return accessReviewResponse(review, sight);
  }

  /** Confirms or ends what somebody may; an ended role ends at once. */
  async decide(
    reviewId: string,
    itemId: string,
    request: DecideAccessRequest,
  ): Promise<AccessReviewItemResponse> {
    const { decision, remark = null } = request;
    const item = await this.repository.lockItem(reviewId, itemId, this.today);
    if (item === null || !this.access.may('see-access', item.unitId)) throw notFound();
    this.access.demand('review-access', item.unitId);
    const reviewers = nearestLeaders(
      item.unitId,
      await this.repository.units(),
      await this.repository.grants(this.today),
    );
    const personId = this.access.caller.person.id;
    const { state, onBehalfOfPersonId } = granted(
      decideAccess({ item: domainItem(item), decision, personId, reviewers }),
    );
    if (decision === 'ended' && item.grantId !== null) {
      await this.roles.end(item.grantId, remark);
    }
    await this.repository.decide(itemId, {
      state,
      decidedAt: this.clock.moment(),
      decidedByPersonId: personId,
      onBehalfOfPersonId,
      remark,
    });
    await this.audit.record({
      action: decision === 'ended' ? 'access-review-ended' : 'access-review-confirmed',
      subject: 'access-review',
      subjectId: reviewId,
      unitId: item.unitId,
      aboutPersonId: item.personId,
      before: { person: item.snapshot.personName, role: item.snapshot.role },
      after: { state },
      remark,
    });
    const decided = await this.repository.lockItem(reviewId, itemId, this.today);
    if (decided === null) throw notFound();
    const named = await this.namesOf([
      personId,
      ...(onBehalfOfPersonId === null ? [] : [onBehalfOfPersonId]),
    ]);
    return itemResponse(decided, reviewers, this.sight(named));
  }

  /** The reviews that wait for the caller to decide, with how much of each. */
  async waitingForCaller(): Promise<readonly ReviewThatWaits[]> {
    if (!this.access.may('review-access', null)) return [];
    const { seen, sight } = await this.seen(await this.repository.unfinished());
    return seen.flatMap(({ review, units }) => {
      const mine = units.filter(({ reviewers }) => mayReview(reviewers, sight.callerId));
      const count = mine.reduce((sum, { items }) => sum + progressOf(items).waiting, 0);
      const { id: reviewId, dueOn, arrangedAt } = review;
      return count === 0
        ? []
        : [{ reviewId, dueOn, arrangedAt, count, isLate: isOverdue(dueOn, count, sight.today) }];
    });
  }

  private async seen(reviews: readonly StoredReview[]): Promise<{ seen: SeenReview[]; sight: Sight }> {
    const items = await this.repository.itemsOf(
      reviews.map(({ id }) => id),
      this.today,
    );
    const units = await this.repository.units();
    const grants = await this.repository.grants(this.today);
    const seen = reviews.flatMap((review): SeenReview[] => {
      const shown = units
        .filter(({ id }) => review.unitIds.includes(id) && this.access.may('see-access', id))
        .map(({ id, name }) => ({
          unitId: id,
          unitName: name,
          reviewers: nearestLeaders(id, units, grants),
          items: items.filter((item) => item.reviewId === review.id && item.unitId === id),
        }));
      return shown.length === 0 ? [] : [{ review, units: shown }];
    });
    const named = await this.namesOf(seen.flatMap((each) => peopleIn(each)));
    return { seen, sight: this.sight(named) };
  }

  private async unitsInReview(): Promise<readonly string[]> {
    const items = await this.repository.itemsOf(
      (await this.repository.unfinished()).map(({ id }) => id),
      this.today,
    );
    const waiting = items.filter((item) => progressOf([item]).waiting > 0);
    return [...new Set(waiting.map(({ unitId }) => unitId))];
  }

  private async namesOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const people = await this.repository.names([...new Set(personIds)]);
    return new Map(people.map(({ id, name }) => [id, name]));
  }

  private sight(names: ReadonlyMap<string, string>): Sight {
    return {
      callerId: this.access.caller.person.id,
      today: this.today,
      nameOf: (personId) => names.get(personId) ?? '',
    };
  }

  private get today(): CalendarDate {
    return dateOf(this.clock.now());
  }
}

function newItems(
  items: readonly ArrangedItem[],
  grants: readonly GrantWithNames[],
  employments: readonly EmploymentWithNames[],
): NewItem[] {
  const snapshots = new Map([...grants, ...employments].map(({ id, snapshot }) => [id, snapshot]));
  return items.flatMap(({ unitId, kind, personId, sourceId }): NewItem[] => {
    const snapshot = snapshots.get(sourceId);
    if (snapshot === undefined) return [];
    const [grantId, employmentId] = kind === 'employment' ? [null, sourceId] : [sourceId, null];
    return [{ unitId, kind, personId, grantId, employmentId, snapshot }];
  });
}

function peopleIn({ units }: SeenReview): readonly string[] {
  return units.flatMap(({ reviewers, items }) => [
    ...(reviewers?.leaders ?? []),
    ...(reviewers?.deputies ?? []).map(({ personId }) => personId),
    ...items.flatMap(({ decidedByPersonId, onBehalfOfPersonId }) =>
      [decidedByPersonId, onBehalfOfPersonId].filter((id) => id !== null),
    ),
  ]);
}

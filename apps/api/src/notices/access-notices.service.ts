import { Injectable } from '@nestjs/common';
import { competenceStanding, soonFrom } from '@rulleplan/domain/organisation';
import { dateOf, isoMoment, startOfDay } from '@rulleplan/domain/time';
import { AccessReviewService } from '../access-review/access-review.service';
import { AccessService } from '../identity/access.service';
import { OrganisationSyncService } from '../organisation-sync/organisation-sync.service';
import { Clock, instantOf } from '../shared/clock';
import type { NoticeResponse } from './dto/notice.response';
import { NoticesRepository } from './notices.repository';

/** What waits for the caller that is about people and access, and not about a roster. */
@Injectable()
export class AccessNoticesService {
  constructor(
    private readonly reviews: AccessReviewService,
    private readonly sync: OrganisationSyncService,
    private readonly notices: NoticesRepository,
    private readonly access: AccessService,
    private readonly clock: Clock,
  ) {}

  async mine(): Promise<NoticeResponse[]> {
    return [...(await this.reviewsWaiting()), ...(await this.syncWaiting()), ...(await this.expiring())];
  }

  private async reviewsWaiting(): Promise<NoticeResponse[]> {
    const reviews = await this.reviews.waitingForCaller();
    return reviews.map(({ reviewId, dueOn, arrangedAt, count, isLate }) => ({
      id: `access-review-waiting:${reviewId}`,
      kind: 'access-review-waiting',
      waits: true,
      at: isoMoment(instantOf(arrangedAt)),
      facts: { dueOn, count, isLate },
      link: `/access-reviews/${reviewId}`,
    }));
  }

  private async syncWaiting(): Promise<NoticeResponse[]> {
    if (!this.access.mayEverywhere('sync-organisation')) return [];
    const held = await this.sync.waiting();
    if (held === null) return [];
    return [
      {
        id: `sync-needs-confirmation:${held.runId}`,
        kind: 'sync-needs-confirmation',
        waits: true,
        at: isoMoment(instantOf(held.at)),
        facts: { count: held.ending },
        link: '/organisation-sync',
      },
    ];
  }

  /** One's own, while there is time to find a course. */
  private async expiring(): Promise<NoticeResponse[]> {
    const today = dateOf(this.clock.now());
    const held = await this.notices.competencesUntil(this.access.caller.person.id, today);
    return held
      .filter(({ heldTo }) => competenceStanding(heldTo, today) === 'expires-soon')
      .map(({ name, heldTo }) => ({
        id: `competence-expiring:${name}:${heldTo}`,
        kind: 'competence-expiring',
        waits: false,
        at: isoMoment(startOfDay(soonFrom(heldTo))),
        facts: { name, heldTo },
        link: '/my-roster',
      }));
  }
}

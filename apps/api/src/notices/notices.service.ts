import { Injectable } from '@nestjs/common';
import { mayDo } from '@rulleplan/domain/identity';
import { swapStateAt, type SwapState } from '@rulleplan/domain/swaps';
import { addDays, dateOf, isoMoment, mondayOf, startOfDay, type Instant } from '@rulleplan/domain/time';
import { AccessService } from '../identity/access.service';
import { Clock } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import { shownFacts } from '../shared/problem';
import type { NoticeResponse } from './dto/notice.response';
import { AccessNoticesService } from './access-notices.service';
import type { NoticeKind } from './notice';
import { NoticesRepository, type LedUnits, type SwapNews } from './notices.repository';

const newsDays = 14;

/** How a swap that has ended is told to the two. */
const newsOf: { readonly [state in SwapState]: NoticeKind | null } = {
  proposed: null,
  'awaiting-leader': 'swap-accepted',
  applied: 'swap-applied',
  declined: 'swap-declined',
  withdrawn: 'swap-withdrawn',
  lapsed: 'swap-lapsed',
  rejected: 'swap-rejected',
};

/** Notices are not stored: they are what swaps and changes say to this person at this moment. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly accessNotices: AccessNoticesService,
    private readonly access: AccessService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** What waits for the caller, the most urgent first; then the news of the last 14 days, newest first. */
  async mine(): Promise<NoticeResponse[]> {
    const now = this.clock.now();
    const { toAnswer, news } = await this.transaction.beyondUnits(
      'own-is-shown-wherever-it-lies',
      async () => ({
        toAnswer: await this.swapsToAnswer(now),
        news: [...(await this.swapNews(now)), ...(await this.changeNews(now))],
      }),
    );
    return [
      ...toAnswer,
      ...(await this.leaders(now)),
      ...(await this.accessNotices.mine()),
      ...news.sort((one, other) => (one.at < other.at ? 1 : -1)),
    ];
  }

  private async swapsToAnswer(now: Instant): Promise<NoticeResponse[]> {
    const swaps = await this.notices.swapsToAnswer(this.access.caller.person.id, now);
    return swaps.map((swap) => swapNotice('swap-to-answer', swap, true));
  }

  private async leaders(now: Instant): Promise<NoticeResponse[]> {
    const units = this.ledUnits();
    if (units?.length === 0) {
      return [];
    }
    const swaps = await this.notices.swapsToApprove(units, now);
    const weeks = await this.notices.undecidedWeeks(units, mondayOf(dateOf(now)));
    return [
      ...swaps.map((swap) => ({
        ...swapNotice('swap-to-approve', swap, true),
        link: mondayLink(swap.unitId, mondayOf(dateOf(swap.lapsesAt))),
      })),
      ...weeks.map(({ unitId, unitName, weekStart, count, since }) => ({
        id: `changes-to-decide:${unitId}:${weekStart}`,
        kind: 'changes-to-decide' as const,
        waits: true,
        at: isoMoment(since),
        facts: { unitName, weekStart, count },
        link: mondayLink(unitId, weekStart),
      })),
    ];
  }

  private async swapNews(now: Instant): Promise<NoticeResponse[]> {
    const swaps = await this.notices.swapsAnswered(this.access.caller.person.id, newsSince(now), now);
    return swaps.flatMap((swap) => {
      const kind = newsOf[swapStateAt(swap, now)];
      return kind === null ? [] : swapNotice(kind, swap, false);
    });
  }

  private async changeNews(now: Instant): Promise<NoticeResponse[]> {
    const changes = await this.notices.rejectedChanges(this.access.caller.person.id, newsSince(now));
    return changes.map(({ changeId, kind, startsAt, decidedAt, decidedByName, reason }) => ({
      id: `change-rejected:${changeId}`,
      kind: 'change-rejected',
      waits: false,
      at: isoMoment(decidedAt),
      facts: { change: kind, startsAt: isoMoment(startsAt), decidedByName, reason },
      link: '/my-roster',
    }));
  }

  /** Units whose Monday the caller decides; null is every unit. */
  private ledUnits(): LedUnits {
    const grants = this.access.caller.grants.filter((grant) => mayDo([grant], 'approve-week', grant.unitId));
    const units = grants.map(({ unitId }) => unitId);
    return units.includes(null) ? null : units.filter((unitId) => unitId !== null);
  }
}

function newsSince(now: Instant): Instant {
  return startOfDay(addDays(dateOf(now), -newsDays));
}

function swapNotice(kind: NoticeKind, swap: SwapNews, waits: boolean): NoticeResponse {
  const { swapId, unitName, proposerName, colleagueName, offeredStartsAt, requestedStartsAt, lapsesAt } =
    swap;
  return {
    id: `${kind}:${swapId}`,
    kind,
    waits,
    at: isoMoment(swap.at),
    facts: shownFacts({
      swapId,
      unitName,
      proposerName,
      colleagueName,
      offeredStartsAt,
      requestedStartsAt,
      lapsesAt,
      reason: swap.reason,
    }),
    link: '/swaps',
  };
}

function mondayLink(unitId: string, weekStart: string): string {
  return `/units/${unitId}/monday?week=${weekStart}`;
}

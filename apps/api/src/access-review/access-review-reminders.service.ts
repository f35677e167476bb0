import { Injectable } from '@nestjs/common';
import { nearestLeaders, reminderDue } from '@rulleplan/domain/access-review';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { MailService } from '../mail/mail.service';
import { Clock } from '../shared/clock';
import { progressOf } from './access-review-view';
import { AccessReviewRepository, type StoredReview } from './access-review.repository';
import { reminderMail } from './reminder-mail';

/** What waits for somebody in one review. */
interface Waiting {
  readonly unitNames: readonly string[];
  readonly count: number;
}

/** Reminds leaders and their deputies of reviews that wait for them: each reminder once. */
@Injectable()
export class AccessReviewRemindersService {
  constructor(
    private readonly repository: AccessReviewRepository,
    private readonly mail: MailService,
    private readonly clock: Clock,
  ) {}

  async send(): Promise<void> {
    for (const review of await this.repository.unfinished()) {
      await this.remindOf(review);
    }
  }

  private async remindOf(review: StoredReview): Promise<void> {
    const kind = reminderDue(review.dueOn, this.today);
    if (kind === null) return;
    const waiting = await this.waitingIn(review);
    for (const { personId, name, email } of await this.repository.addresses([...waiting.keys()])) {
      const forPerson = waiting.get(personId);
      if (forPerson === undefined) continue;
      if (!(await this.repository.remind(review.id, personId, kind, this.clock.moment()))) continue;
      const { unitNames, count } = forPerson;
      const link = this.mail.linkTo(`/access-reviews/${review.id}`);
      const mail = reminderMail(kind, { name, unitNames, waiting: count, dueOn: review.dueOn, link });
      await this.mail.write({ personId, kind: 'notice', recipient: email, ...mail });
    }
  }

  /** What of a review waits for whom. */
  private async waitingIn({ id, unitIds }: StoredReview): Promise<ReadonlyMap<string, Waiting>> {
    const items = await this.repository.itemsOf([id], this.today);
    const units = await this.repository.units();
    const grants = await this.repository.grants(this.today);
    const waiting = new Map<string, Waiting>();
    for (const unit of units.filter((each) => unitIds.includes(each.id))) {
      const count = progressOf(items.filter(({ unitId }) => unitId === unit.id)).waiting;
      const reviewers = count === 0 ? null : nearestLeaders(unit.id, units, grants);
      const deputies = (reviewers?.deputies ?? []).map(({ personId }) => personId);
      for (const personId of new Set([...(reviewers?.leaders ?? []), ...deputies])) {
        const before = waiting.get(personId) ?? { unitNames: [], count: 0 };
        waiting.set(personId, { unitNames: [...before.unitNames, unit.name], count: before.count + count });
      }
    }
    return waiting;
  }

  private get today(): CalendarDate {
    return dateOf(this.clock.now());
  }
}

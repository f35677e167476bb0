import type { ReviewReminder } from '@rulleplan/domain/access-review';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../organisation/person.entity';
import { AccessReviewRow } from './access-review.entity';

/** A reminder that was sent, so that it is sent once. */
@Entity()
@ForeignKey(() => AccessReviewRow, ['municipalityId', 'reviewId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@Check('access_review_reminder_kind', `kind IN ('seven-days', 'one-day', 'overdue')`)
export class AccessReviewReminder {
  @PrimaryColumn('uuid')
  reviewId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @PrimaryColumn('text')
  kind: ReviewReminder;

  @Column('uuid')
  municipalityId: string;

  @Column('timestamptz')
  sentAt: Date;
}

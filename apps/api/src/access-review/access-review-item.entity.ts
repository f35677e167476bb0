import type { AccessKind, AccessReviewState } from '@rulleplan/domain/access-review';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { RoleGrant } from '../identity/role-grant.entity';
import { Employment } from '../organisation/employment.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';
import type { AccessSnapshot } from './access-snapshot';
import { AccessReviewRow } from './access-review.entity';

/** One line of a review: what somebody could do in a unit when it was arranged, and what was decided on it. */
@Entity('access_review_item')
@ForeignKey(() => AccessReviewRow, ['municipalityId', 'reviewId'], ['municipalityId', 'id'])
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@ForeignKey(() => RoleGrant, ['municipalityId', 'grantId'], ['municipalityId', 'id'])
@ForeignKey(() => Employment, ['municipalityId', 'employmentId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'decidedByPersonId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'onBehalfOfPersonId'], ['municipalityId', 'id'])
@Index('access_review_item_of_review', ['reviewId', 'unitId'])
@Check('access_review_item_kind', `kind IN ('grant', 'employment', 'from-above')`)
@Check(
  'access_review_item_source',
  `CASE kind WHEN 'employment' THEN employment_id IS NOT NULL AND grant_id IS NULL ELSE grant_id IS NOT NULL AND employment_id IS NULL END`,
)
@Check('access_review_item_state', `state IN ('waiting', 'confirmed', 'ended', 'gone')`)
@Check(
  'access_review_item_decided',
  `(state IN ('confirmed', 'ended')) = (decided_at IS NOT NULL AND decided_by_person_id IS NOT NULL)`,
)
export class AccessReviewItemRow extends TenantRow {
  @Column('uuid')
  reviewId: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  kind: AccessKind;

  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  grantId: string | null;

  @Column('uuid', { nullable: true })
  employmentId: string | null;

  /** As it was when the review was arranged, in words: what is looked at must not change under the reader. */
  @Column('jsonb')
  snapshot: AccessSnapshot;

  @Column('text', { default: 'waiting' })
  state: AccessReviewState;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedByPersonId: string | null;

  @Column('uuid', { nullable: true })
  onBehalfOfPersonId: string | null;

  @Column('text', { nullable: true })
  remark: string | null;
}

import { ApiSchema } from '@nestjs/swagger';
import {
  accessDecisions,
  accessKinds,
  type AccessDecision,
  type AccessKind,
} from '@rulleplan/domain/access-review';
import { roles, type Role } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { itemStates, reviewStates, type ItemState, type ReviewState } from '../access-review-view';

const most = 10_000;

@ApiSchema({ name: 'AccessReviewItem' })
export class AccessReviewItemResponse {
  @UuidField()
  id: string;

  @ChoiceField(accessKinds, 'AccessKind', {
    description: 'Given in the unit, brought by an employment, or reaching the unit from above (shown only)',
  })
  kind: AccessKind;

  @UuidField()
  personId: string;

  @TextField()
  personName: string;

  @ChoiceField(roles, 'Role')
  role: Role;

  @TextField({ nullable: true, description: 'Where it was given; null for the whole municipality' })
  givenInUnitName: string | null;

  @DateField()
  from: CalendarDate;

  @DateField({ nullable: true, description: 'The last day, with it' })
  to: CalendarDate | null;

  @TextField({ nullable: true, description: 'The leader whose deputy it makes the person' })
  deputyForName: string | null;

  @MomentField({ nullable: true })
  lastSignInAt: string | null;

  @ChoiceField(itemStates, 'AccessReviewItemState', {
    description: 'gone ended by itself before anybody decided; shown is not to be decided here',
  })
  state: ItemState;

  @TextField({ nullable: true })
  decidedByName: string | null;

  @TextField({ nullable: true, description: 'The leader it was decided for by a deputy' })
  onBehalfOfName: string | null;

  @MomentField({ nullable: true })
  decidedAt: string | null;

  @TextField({ nullable: true })
  remark: string | null;

  @ChoiceField(accessDecisions, 'AccessDecision', {
    list: { max: 2 },
    description: 'What the caller may decide now',
  })
  mayDecide: AccessDecision[];
}

@ApiSchema({ name: 'AccessReviewUnit' })
export class AccessReviewUnitResponse {
  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @TextField({ list: { max: 1000 }, description: 'The nearest leaders: whoever of them decides first' })
  leaderNames: string[];

  @TextField({ list: { max: 1000 } })
  deputyNames: string[];

  @IntegerField()
  waiting: number;

  @IntegerField()
  decided: number;

  @BooleanField({ description: 'It is for the caller to decide' })
  mine: boolean;
}

@ApiSchema({ name: 'AccessReviewSummary' })
export class AccessReviewSummaryResponse {
  @UuidField()
  id: string;

  @DateField({ description: 'The last day to decide' })
  dueOn: CalendarDate;

  @ChoiceField(reviewStates, 'AccessReviewState')
  state: ReviewState;

  @MomentField()
  arrangedAt: string;

  @TextField()
  arrangedByName: string;

  @IntegerField()
  waiting: number;

  @IntegerField()
  decided: number;

  @ObjectField(() => AccessReviewUnitResponse, {
    list: { max: 1000 },
    description: 'Those the caller may see',
  })
  units: AccessReviewUnitResponse[];
}

@ApiSchema({ name: 'ReviewedUnit' })
export class ReviewedUnitResponse extends AccessReviewUnitResponse {
  @ObjectField(() => AccessReviewItemResponse, { list: { max: most } })
  items: AccessReviewItemResponse[];
}

@ApiSchema({ name: 'AccessReview' })
export class AccessReviewResponse {
  @UuidField()
  id: string;

  @DateField({ description: 'The last day to decide' })
  dueOn: CalendarDate;

  @ChoiceField(reviewStates, 'AccessReviewState')
  state: ReviewState;

  @MomentField()
  arrangedAt: string;

  @TextField()
  arrangedByName: string;

  @IntegerField()
  waiting: number;

  @IntegerField()
  decided: number;

  @ObjectField(() => ReviewedUnitResponse, { list: { max: 1000 }, description: 'Those the caller may see' })
  units: ReviewedUnitResponse[];
}

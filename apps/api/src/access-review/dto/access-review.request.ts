import { accessDecisions, type AccessDecision } from '@rulleplan/domain/access-review';
import type { CalendarDate } from '@rulleplan/domain/time';
import { ChoiceField, DateField, TextField, UuidField } from '../../shared/fields';

export class ArrangeAccessReviewRequest {
  @UuidField({ list: { min: 1, max: 1000 } })
  unitIds: string[];

  @DateField({ description: 'The last day to decide, from tomorrow on' })
  dueOn: CalendarDate;
}

export class DecideAccessRequest {
  @ChoiceField(accessDecisions, 'AccessDecision')
  decision: AccessDecision;

  @TextField({ nullable: true, optional: true, max: 2000 })
  remark?: string | null;
}

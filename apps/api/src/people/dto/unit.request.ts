import { catalogue } from '@rulleplan/domain/agreements';
import type { CalendarDate } from '@rulleplan/domain/time';
import { ChoiceField, DateField, IntegerField, TextField, UuidField } from '../../shared/fields';

const agreementIds = catalogue.map(({ id }) => id);

export class AddUnitRequest {
  @TextField({ min: 1, max: 120 })
  name: string;

  @UuidField({ nullable: true, description: 'The unit it lies under; null is the municipality itself' })
  parentId: string | null;

  @ChoiceField(agreementIds, 'AgreementId')
  agreementId: string;
}

export class ChangeUnitRequest {
  @TextField({ min: 1, max: 120, optional: true })
  name?: string;

  @UuidField({ nullable: true, optional: true })
  parentId?: string | null;

  @IntegerField({ min: 1, description: 'The version that was looked at' })
  version: number;
}

export class CloseUnitRequest {
  @DateField({ description: 'The last day it is a place of work' })
  lastDay: CalendarDate;

  @IntegerField({ min: 1, description: 'The version that was looked at' })
  version: number;
}

import { ApiSchema } from '@nestjs/swagger';
import { permissions, type Permission } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';
import { ChoiceField, DateField, TextField, UuidField } from '../../shared/fields';

@ApiSchema({ name: 'UnitSummary' })
export class UnitSummaryResponse {
  @UuidField()
  id: string;

  @TextField()
  name: string;

  @UuidField({ nullable: true })
  parentId: string | null;

  @TextField({ description: 'Id in the agreement catalogue' })
  agreementId: string;

  @DateField({ nullable: true, description: 'The last day it is a place of work' })
  closedOn: CalendarDate | null;

  @ChoiceField(permissions, 'Permission', { list: { max: 100 } })
  permissions: Permission[];
}

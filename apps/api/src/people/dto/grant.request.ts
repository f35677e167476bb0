import { givenRoles, type GivenRole } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';
import { ChoiceField, DateField, TextField, UuidField } from '../../shared/fields';
import { LastDayField } from '../../shared/last-day-field';

export class GiveRoleRequest {
  @UuidField()
  personId: string;

  @ChoiceField(givenRoles, 'GivenRole')
  role: GivenRole;

  @UuidField({ nullable: true, description: 'Null is the whole municipality' })
  unitId: string | null;

  @DateField()
  validFrom: CalendarDate;

  @DateField({ nullable: true, optional: true, description: 'The last day, with it' })
  validTo?: CalendarDate | null;

  @TextField({ nullable: true, optional: true, max: 2000 })
  remark?: string | null;
}

export class AddDeputyRequest {
  @UuidField({ description: 'The deputy' })
  personId: string;

  @UuidField({ description: 'The leader of the unit who is deputised for' })
  forPersonId: string;

  @DateField()
  from: CalendarDate;

  @LastDayField()
  to: CalendarDate;

  @TextField({ nullable: true, optional: true, max: 2000 })
  remark?: string | null;
}

export class EndGrantRequest {
  @TextField({ nullable: true, optional: true, max: 2000 })
  remark?: string | null;
}

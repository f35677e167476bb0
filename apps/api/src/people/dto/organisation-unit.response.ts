import { ApiSchema } from '@nestjs/swagger';
import { permissions, type Permission } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';
import { ChoiceField, DateField, IntegerField, ObjectField, TextField, UuidField } from '../../shared/fields';
import { NamedPersonResponse } from './named.response';

/** Who stands in for a leader, and until when. */
@ApiSchema({ name: 'UnitDeputy' })
export class UnitDeputyResponse {
  @UuidField()
  grantId: string;

  @ObjectField(() => NamedPersonResponse)
  person: NamedPersonResponse;

  @ObjectField(() => NamedPersonResponse)
  forPerson: NamedPersonResponse;

  @DateField()
  from: CalendarDate;

  @DateField({ description: 'The last day, with it' })
  to: CalendarDate;
}

@ApiSchema({ name: 'OrganisationUnit' })
export class OrganisationUnitResponse {
  @UuidField()
  id: string;

  @TextField()
  name: string;

  @UuidField({
    nullable: true,
    description: 'The unit it lies under; null also when that one is not to be seen',
  })
  parentId: string | null;

  @TextField({ description: 'Id in the agreement catalogue' })
  agreementId: string;

  @DateField({ nullable: true, description: 'The last day it is a place of work' })
  closedOn: CalendarDate | null;

  @IntegerField()
  version: number;

  @ObjectField(() => NamedPersonResponse, { list: { max: 1000 }, description: 'Who leads it today' })
  leaders: NamedPersonResponse[];

  @ObjectField(() => UnitDeputyResponse, { list: { max: 1000 }, description: 'Today’s and coming deputies' })
  deputies: UnitDeputyResponse[];

  @IntegerField({ description: 'Who works here today' })
  employmentCount: number;

  @IntegerField({ description: 'Who is called in here by the hour today, substitutes of other units too' })
  substituteCount: number;

  @ChoiceField(permissions, 'Permission', { list: { max: 100 } })
  permissions: Permission[];
}

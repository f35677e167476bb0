import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '@rulleplan/domain/time';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { NamedUnitResponse } from './named.response';
import { RoleGrantResponse } from './role-grant.response';

@ApiSchema({ name: 'HeldCompetence' })
export class HeldCompetenceResponse {
  @TextField()
  name: string;

  @DateField({ nullable: true, description: 'The last day it is held; null does not expire' })
  heldTo: CalendarDate | null;
}

/** A job as a list of people shows it. */
@ApiSchema({ name: 'PersonJob' })
export class PersonJobResponse {
  @UuidField()
  employmentId: string;

  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @TextField()
  staffGroup: string;

  @IntegerField()
  weeklyMinutes: number;

  @BooleanField({ description: 'Called in and paid by the hour' })
  hourly: boolean;

  @DateField()
  employedFrom: CalendarDate;

  @DateField({ nullable: true })
  employedTo: CalendarDate | null;

  @ObjectField(() => HeldCompetenceResponse, { list: { max: 200 } })
  competences: HeldCompetenceResponse[];

  @ObjectField(() => NamedUnitResponse, {
    list: { max: 1000 },
    description: 'Other units a substitute serves',
  })
  serves: NamedUnitResponse[];
}

@ApiSchema({ name: 'PersonSummary' })
export class PersonSummaryResponse {
  @UuidField()
  id: string;

  @TextField()
  name: string;

  @ObjectField(() => PersonJobResponse, { list: { max: 1000 }, description: 'Those that may be seen' })
  jobs: PersonJobResponse[];
}

@ApiSchema({ name: 'PersonPage' })
export class PersonPageResponse {
  @ObjectField(() => PersonSummaryResponse, { list: { max: 100 } })
  people: PersonSummaryResponse[];

  @UuidField({ nullable: true, description: 'Goes on after this page; null when it was the last' })
  nextCursor: string | null;
}

@ApiSchema({ name: 'EmploymentMay' })
export class EmploymentMayResponse {
  @BooleanField({ description: 'Change, end and move it' })
  manage: boolean;

  @BooleanField()
  setCompetences: boolean;
}

/** A job with all that is known of it. */
@ApiSchema({ name: 'EmploymentDetail' })
export class EmploymentDetailResponse extends PersonJobResponse {
  @BooleanField()
  fixedNight: boolean;

  @TextField({ nullable: true, description: 'Null also when it is not to be seen' })
  payrollId: string | null;

  @TextField({ nullable: true, description: 'Where the cost goes; null also when it is not to be seen' })
  accountCoding: string | null;

  @IntegerField()
  version: number;

  @ObjectField(() => EmploymentMayResponse)
  may: EmploymentMayResponse;
}

const accountStates = ['none', 'without-password', 'active'] as const;

/** How the person signs in. */
@ApiSchema({ name: 'PersonAccount' })
export class PersonAccountResponse {
  @TextField({ nullable: true })
  email: string | null;

  @ChoiceField(accountStates, 'AccountState')
  state: (typeof accountStates)[number];
}

/** What the caller may do with a person. */
@ApiSchema({ name: 'PersonMay' })
export class PersonMayResponse {
  @BooleanField({ description: 'Change the name' })
  change: boolean;

  @BooleanField({ description: 'Change the address to sign in with' })
  changeEmail: boolean;

  @BooleanField()
  addEmployment: boolean;

  @BooleanField()
  giveRole: boolean;
}

@ApiSchema({ name: 'PersonDetail' })
export class PersonDetailResponse {
  @UuidField()
  id: string;

  @TextField()
  name: string;

  @BooleanField()
  isMe: boolean;

  @IntegerField()
  version: number;

  @ObjectField(() => PersonAccountResponse, { nullable: true, description: 'Null when it is not to be seen' })
  account: PersonAccountResponse | null;

  @ObjectField(() => EmploymentDetailResponse, { list: { max: 1000 }, description: 'The newest first' })
  employments: EmploymentDetailResponse[];

  @ObjectField(() => RoleGrantResponse, {
    nullable: true,
    list: { max: 1000 },
    description: 'Roles held, coming and ended; null when they are not to be seen',
  })
  grants: RoleGrantResponse[] | null;

  @ObjectField(() => PersonMayResponse)
  may: PersonMayResponse;
}

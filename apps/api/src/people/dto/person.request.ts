import type { CalendarDate } from '@rulleplan/domain/time';
import {
  BooleanField,
  DateField,
  IntegerField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { EmailField } from '../../shared/email-field';

/** Minutes in a week. */
const mostWeeklyMinutes = 10_080;

export class CompetenceRequest {
  @TextField({ min: 1, max: 60 })
  name: string;

  @DateField({ nullable: true, description: 'The last day it is held; null does not expire' })
  heldTo: CalendarDate | null;
}

export class AddEmploymentRequest {
  @UuidField()
  unitId: string;

  @TextField({ min: 1, max: 40 })
  staffGroup: string;

  @IntegerField({ min: 0, max: mostWeeklyMinutes })
  weeklyMinutes: number;

  @BooleanField({ optional: true, description: 'Called in and paid by the hour' })
  hourly?: boolean;

  @BooleanField({ optional: true })
  fixedNight?: boolean;

  @DateField()
  employedFrom: CalendarDate;

  @DateField({ nullable: true, optional: true })
  employedTo?: CalendarDate | null;

  @TextField({ nullable: true, optional: true, min: 1, max: 40 })
  payrollId?: string | null;

  @TextField({ nullable: true, optional: true, min: 1, max: 60, description: 'Where the cost goes' })
  accountCoding?: string | null;

  @UuidField({ optional: true, list: { max: 100 }, description: 'Other units a substitute serves' })
  servesUnitIds?: string[];

  @ObjectField(() => CompetenceRequest, { optional: true, list: { max: 100 } })
  competences?: CompetenceRequest[];
}

export class AddPersonRequest {
  @TextField({ min: 1, max: 120 })
  name: string;

  @EmailField({ nullable: true, optional: true, description: 'To sign in with; nobody knows a password yet' })
  email?: string | null;

  @ObjectField(() => AddEmploymentRequest, { nullable: true, optional: true })
  employment?: AddEmploymentRequest | null;
}

export class ChangePersonRequest {
  @TextField({ optional: true, min: 1, max: 120 })
  name?: string;

  @EmailField({ optional: true })
  email?: string;

  @IntegerField({ min: 1, description: 'The version that was looked at' })
  version: number;
}

export class ChangeEmploymentRequest {
  @TextField({ nullable: true, optional: true, min: 1, max: 40 })
  payrollId?: string | null;

  @TextField({ nullable: true, optional: true, min: 1, max: 60 })
  accountCoding?: string | null;

  @UuidField({ optional: true, list: { max: 100 }, description: 'All other units a substitute serves' })
  servesUnitIds?: string[];

  @TextField({ nullable: true, optional: true, max: 2000 })
  remark?: string | null;

  @IntegerField({ min: 1, description: 'The version that was looked at' })
  version: number;
}

export class EndEmploymentRequest {
  @DateField({ description: 'The last day of the job' })
  lastDay: CalendarDate;

  @TextField({ nullable: true, optional: true, max: 2000 })
  remark?: string | null;

  @IntegerField({ min: 1, description: 'The version that was looked at' })
  version: number;
}

export class MoveEmploymentRequest {
  @UuidField({ description: 'Where the new job is; the same unit for new hours or another group' })
  unitId: string;

  @DateField({ description: 'The first day of the new job; the old one ends the day before' })
  from: CalendarDate;

  @IntegerField({ optional: true, min: 0, max: mostWeeklyMinutes })
  weeklyMinutes?: number;

  @TextField({ optional: true, min: 1, max: 40 })
  staffGroup?: string;

  @TextField({ nullable: true, optional: true, max: 2000 })
  remark?: string | null;

  @IntegerField({ min: 1, description: 'The version that was looked at' })
  version: number;
}

export class SetCompetencesRequest {
  @ObjectField(() => CompetenceRequest, { list: { max: 100 }, description: 'All that are held' })
  competences: CompetenceRequest[];

  @IntegerField({ min: 1, description: 'The version of the employment that was looked at' })
  version: number;
}

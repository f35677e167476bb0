import { ApiSchema } from '@nestjs/swagger';
import { dutyBands, type DutyBand } from '@rulleplan/domain/roster';
import { publicHolidayNames, type HolidayName } from '@rulleplan/domain/time';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { TeamShiftResponse } from './team-shift.response';

@ApiSchema({ name: 'DutyCover' })
export class DutyCoverResponse {
  @TextField()
  dutyTypeCode: string;

  @TextField()
  dutyTypeName: string;

  @ChoiceField(dutyBands, 'DutyBand')
  band: DutyBand;

  @IntegerField({ nullable: true, description: 'Null where the unit has not said' })
  needed: number | null;

  @IntegerField()
  present: number;
}

@ApiSchema({ name: 'RosterDay' })
export class RosterDayResponse {
  @DateField()
  date: string;

  @IntegerField({ min: 1, max: 7, description: '1 is Monday' })
  weekday: number;

  @IntegerField()
  isoWeek: number;

  @ChoiceField(publicHolidayNames, 'HolidayName', { nullable: true })
  publicHoliday: HolidayName | null;

  @BooleanField({ description: 'Its week is closed' })
  locked: boolean;

  @ObjectField(() => DutyCoverResponse, { list: { max: 100 } })
  cover: DutyCoverResponse[];
}

@ApiSchema({ name: 'DaySpan' })
export class DaySpanResponse {
  @DateField()
  from: string;

  @DateField({ description: 'The last day, with it' })
  to: string;
}

@ApiSchema({ name: 'RosterRow' })
export class RosterRowResponse {
  @UuidField()
  employmentId: string;

  @TextField()
  personName: string;

  @BooleanField()
  isMe: boolean;

  @TextField()
  staffGroup: string;

  @ObjectField(() => TeamShiftResponse, { list: { max: 500 } })
  shifts: TeamShiftResponse[];

  @ObjectField(() => DaySpanResponse, { list: { max: 100 }, description: 'Never why' })
  notAvailable: DaySpanResponse[];
}

@ApiSchema({ name: 'TeamRoster' })
export class TeamRosterResponse {
  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @DateField()
  from: string;

  @IntegerField()
  weeks: number;

  @BooleanField({ description: 'The viewer may change it' })
  leader: boolean;

  @ObjectField(() => RosterDayResponse, { list: { max: 84 } })
  days: RosterDayResponse[];

  @ObjectField(() => RosterRowResponse, { list: { max: 1000 } })
  rows: RosterRowResponse[];

  @ObjectField(() => TeamShiftResponse, { list: { max: 1000 } })
  openShifts: TeamShiftResponse[];
}

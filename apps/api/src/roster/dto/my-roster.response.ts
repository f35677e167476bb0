import { ApiSchema } from '@nestjs/swagger';
import { absenceKinds, type AbsenceKind } from '@rulleplan/domain/absence';
import { publicHolidayNames, type HolidayName } from '@rulleplan/domain/time';
import { ChoiceField, DateField, ObjectField } from '../../shared/fields';
import { MyShiftResponse } from './team-shift.response';

@ApiSchema({ name: 'PublicHoliday' })
export class PublicHolidayResponse {
  @DateField()
  date: string;

  @ChoiceField(publicHolidayNames, 'HolidayName')
  name: HolidayName;
}

@ApiSchema({ name: 'MyAbsence' })
export class MyAbsenceResponse {
  @DateField()
  from: string;

  @DateField({ description: 'The last day, with it' })
  to: string;

  @ChoiceField(absenceKinds, 'AbsenceKind')
  kind: AbsenceKind;
}

@ApiSchema({ name: 'MyRoster' })
export class MyRosterResponse {
  @DateField()
  from: string;

  @DateField()
  to: string;

  @ObjectField(() => MyShiftResponse, { list: { max: 5000 } })
  shifts: MyShiftResponse[];

  @ObjectField(() => PublicHolidayResponse, { list: { max: 100 } })
  publicHolidays: PublicHolidayResponse[];

  @ObjectField(() => MyAbsenceResponse, { list: { max: 1000 } })
  absences: MyAbsenceResponse[];
}

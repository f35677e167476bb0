import { ApiSchema } from '@nestjs/swagger';
import {
  BooleanField,
  DateField,
  IntegerField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';

@ApiSchema({ name: 'BalancePoint' })
export class BalancePointResponse {
  @DateField({ description: 'The Monday of the week' })
  weekStart: string;

  @IntegerField({ description: 'The balance when the week is over' })
  balanceMinutes: number;
}

/** A norm period of one of the caller's own jobs: balance = opening + planned + credited − norm. */
@ApiSchema({ name: 'EmploymentBalance' })
export class EmploymentBalanceResponse {
  @UuidField()
  employmentId: string;

  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @BooleanField({ description: 'Paid by the hour: owes no norm' })
  hourly: boolean;

  @DateField()
  from: string;

  @DateField({ description: 'The last day of the norm period' })
  to: string;

  @IntegerField({ description: 'Net of public holidays' })
  normMinutes: number;

  @IntegerField()
  publicHolidayMinutes: number;

  @IntegerField()
  plannedMinutes: number;

  @IntegerField()
  creditedMinutes: number;

  @IntegerField()
  openingBalanceMinutes: number;

  @IntegerField()
  balanceMinutes: number;

  @IntegerField()
  toleranceMinutes: number;

  @BooleanField()
  withinTolerance: boolean;

  @IntegerField({ description: 'The balance at this moment' })
  nowMinutes: number;

  @ObjectField(() => BalancePointResponse, { list: { max: 53 } })
  curve: BalancePointResponse[];
}

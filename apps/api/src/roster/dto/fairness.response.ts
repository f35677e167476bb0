import { ApiSchema } from '@nestjs/swagger';
import {
  DateField,
  DecimalField,
  IntegerField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';

export class FairnessQuery {
  @DateField({ description: 'The first day counted' })
  from: string;

  @IntegerField({ min: 1, max: 26 })
  weeks: number;
}

@ApiSchema({ name: 'BurdenShare' })
export class BurdenShareResponse {
  @IntegerField()
  count: number;

  @DecimalField({ description: 'How many the hours of the job would have' })
  fair: number;
}

@ApiSchema({ name: 'FairnessRow' })
export class FairnessRowResponse {
  @UuidField()
  employmentId: string;

  @TextField()
  personName: string;

  @TextField()
  staffGroup: string;

  @IntegerField()
  shifts: number;

  @IntegerField()
  minutes: number;

  @ObjectField(() => BurdenShareResponse)
  weekends: BurdenShareResponse;

  @ObjectField(() => BurdenShareResponse)
  evenings: BurdenShareResponse;

  @ObjectField(() => BurdenShareResponse)
  nights: BurdenShareResponse;

  @ObjectField(() => BurdenShareResponse)
  publicHolidays: BurdenShareResponse;
}

@ApiSchema({ name: 'Fairness' })
export class FairnessResponse {
  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @DateField()
  from: string;

  @IntegerField()
  weeks: number;

  @ObjectField(() => FairnessRowResponse, { list: { max: 5000 } })
  rows: FairnessRowResponse[];
}

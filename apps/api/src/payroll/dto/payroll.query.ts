import { DateField, UuidField } from '../../shared/fields';
import { LastDayField } from '../../shared/last-day-field';

/** Which events: of a unit, by the events' own days, both included. */
export class PayrollQuery {
  @UuidField()
  unitId: string;

  @DateField()
  from: string;

  @LastDayField()
  to: string;

  @UuidField({ optional: true })
  employmentId?: string;
}

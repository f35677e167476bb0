import { DateField, UuidField } from '../../shared/fields';

/** Which events: of a unit, by the events' own days, both included. */
export class PayrollQuery {
  @UuidField()
  unitId: string;

  @DateField()
  from: string;

  @DateField()
  to: string;

  @UuidField({ optional: true })
  employmentId?: string;
}

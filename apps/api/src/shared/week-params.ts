import { applyDecorators } from '@nestjs/common';
import { isPlannableDate, weekdayOf } from '@rulleplan/domain/time';
import { ValidateBy } from 'class-validator';
import { DateField, UuidField, type FieldOptions } from './fields';

/** A week, named by the Monday it starts with. */
export function MondayField(options: FieldOptions = {}) {
  return applyDecorators(
    DateField({ description: 'The Monday the week starts with', ...options }),
    ValidateBy({
      name: 'isMonday',
      validator: {
        validate: (value) => typeof value === 'string' && isPlannableDate(value) && weekdayOf(value) === 1,
        defaultMessage: () => '$property must be a Monday',
      },
    }),
  );
}

/** A unit's week in a path. */
export class WeekParams {
  @UuidField()
  unitId: string;

  @MondayField()
  week: string;
}

/** Which week; without one the page chooses. */
export class WeekQuery {
  @MondayField({ optional: true })
  week?: string;
}

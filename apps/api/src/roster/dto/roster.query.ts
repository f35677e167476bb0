import { daysBetween, isCalendarDate } from '@rulleplan/domain/time';
import { ValidateBy, type ValidationArguments } from 'class-validator';
import { DateField, IntegerField } from '../../shared/fields';

const mostDays = 400;

/** From a day to a day, with both. */
export class DaysQuery {
  @DateField()
  from: string;

  @DateField({ description: 'The last day, with it' })
  @ValidateBy({
    name: 'isAfterFrom',
    validator: {
      validate: (to, args) => isInRange(to, args),
      defaultMessage: () => `$property must not be before from, and at most ${mostDays} days after it`,
    },
  })
  to: string;
}

export class TeamRosterQuery {
  @DateField({ description: 'The first day shown' })
  from: string;

  @IntegerField({ min: 1, max: 12 })
  weeks: number;
}

function isInRange(to: unknown, args: ValidationArguments | undefined): boolean {
  const { from } = (args?.object ?? {}) as Partial<DaysQuery>;
  if (typeof to !== 'string' || typeof from !== 'string' || !isCalendarDate(from) || !isCalendarDate(to)) {
    return true;
  }
  const days = daysBetween(from, to);
  return days >= 0 && days <= mostDays;
}

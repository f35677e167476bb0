import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import { DateField } from './fields';

/** The last day of what is asked for, with it; days are written so that they sort as text. */
export function LastDayField() {
  return applyDecorators(
    DateField({ description: 'The last day, with it' }),
    ValidateBy({
      name: 'isNotBeforeFrom',
      validator: {
        validate: (to, args) => {
          const { from } = (args?.object ?? {}) as { readonly from?: unknown };
          return typeof to !== 'string' || typeof from !== 'string' || from <= to;
        },
        defaultMessage: () => '$property must not be before from',
      },
    }),
  );
}

import { applyDecorators } from '@nestjs/common';
import { isEmail } from '@rulleplan/domain/organisation';
import { ValidateBy } from 'class-validator';
import { TextField, type FieldOptions } from './fields';

/** An address to sign in with. */
export function EmailField(options: FieldOptions = {}) {
  return applyDecorators(
    TextField({ min: 3, max: 254, ...options }),
    ValidateBy({
      name: 'isEmailAddress',
      validator: {
        validate: (value) => typeof value === 'string' && isEmail(value),
        defaultMessage: () => '$property must be an address such as anna@example.dk',
      },
    }),
  );
}

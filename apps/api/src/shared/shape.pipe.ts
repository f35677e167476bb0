import {
  Param,
  ParseUUIDPipe,
  ValidationPipe,
  type PipeTransform,
  type ValidationError,
} from '@nestjs/common';
import { ShapeError, type ShapeProblem } from './shape-error';

/** Reads what is sent into its DTO: unknown fields are refused, the rest is checked field by field. */
export function shapePipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new ShapeError(problemsOf(errors, '')),
  });
}

const asStored: PipeTransform<string, string> = { transform: (id) => id.toLowerCase() };

/** An id in the path; read as it is stored, in small letters, so that ids can be compared as text. */
export function UuidParam(name: string): ParameterDecorator {
  return Param(
    name,
    new ParseUUIDPipe({
      exceptionFactory: () => new ShapeError([{ field: name, problem: 'must be a UUID' }]),
    }),
    asStored,
  );
}

function problemsOf(errors: readonly ValidationError[], path: string): ShapeProblem[] {
  return errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, text]) => ({
      field,
      problem:
        constraint === 'whitelistValidation'
          ? 'is not a field here'
          : text.replace(new RegExp(`^(each value in )?${escaped(error.property)} `), ''),
    }));
    return [...own, ...problemsOf(error.children ?? [], field)];
  });
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

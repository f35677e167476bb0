import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { dateOf, isPlannableDate, parseWallTime } from '@rulleplan/domain/time';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';

/** What every field can be told. */
export interface FieldOptions {
  /** May be left out. */
  readonly optional?: boolean;
  /** May be null. */
  readonly nullable?: boolean;
  /** Is a list of this, with at most so many. */
  readonly list?: { readonly min?: number; readonly max: number };
  readonly description?: string;
}

type Check = (options: { each: boolean }) => PropertyDecorator;
type Constructor = new () => object;

/** Joins what validates a field, what describes it and what reads it, so that they cannot drift apart. */
function field(
  options: FieldOptions,
  schema: ApiPropertyOptions,
  checks: readonly Check[],
): PropertyDecorator {
  const each = options.list !== undefined;
  return applyDecorators(
    ...(options.optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...(options.nullable ? [ValidateIf((_, value) => value !== null)] : []),
    ...(options.list ? [IsArray(), ArrayMinSize(options.list.min ?? 0), ArrayMaxSize(options.list.max)] : []),
    ...checks.map((check) => check({ each })),
    ApiProperty({
      ...schema,
      ...(options.description === undefined ? {} : { description: options.description }),
      required: !options.optional,
      ...(options.nullable ? { nullable: true } : {}),
      ...(each ? { isArray: true } : {}),
    } as ApiPropertyOptions),
  );
}

/** An id; read as it is stored, in small letters, so that ids can be compared as text. */
export function UuidField(options: FieldOptions = {}) {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => asStored(value)),
    field(options, { type: String, format: 'uuid' }, [(each) => IsUUID('all', each)]),
  );
}

/** Text, without the blanks around it unless `exact`. */
export function TextField(options: FieldOptions & { min?: number; max?: number; exact?: boolean } = {}) {
  const { min, max = 2000, exact = false } = options;
  return applyDecorators(
    ...(exact ? [] : [Transform(({ value }: { value: unknown }) => trimmed(value))]),
    field(options, { type: String, ...(min === undefined ? {} : { minLength: min }), maxLength: max }, [
      (each) => IsString(each),
      (each) => MinLength(min ?? 0, each),
      (each) => MaxLength(max, each),
    ]),
  );
}

/** A whole number; in a query it arrives as text. */
export function IntegerField(options: FieldOptions & { min?: number; max?: number } = {}) {
  const { min = -2_147_483_648, max = 2_147_483_647 } = options;
  const limits = {
    ...(options.min === undefined ? {} : { minimum: min }),
    ...(options.max === undefined ? {} : { maximum: max }),
  };
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,10}$/.test(value) ? Number(value) : value,
    ),
    field(options, { type: 'integer', ...limits }, [
      (each) => IsInt(each),
      (each) => Min(min, each),
      (each) => Max(max, each),
    ]),
  );
}

/** A number with decimals, such as a percentage. */
export function DecimalField(options: FieldOptions = {}) {
  return field(options, { type: Number }, [(each) => IsNumber({}, each)]);
}

export function BooleanField(options: FieldOptions = {}) {
  return field(options, { type: Boolean }, [(each) => IsBoolean(each)]);
}

/** One of a fixed list of words; the name makes it a schema of its own. */
export function ChoiceField(choices: readonly string[], name: string, options: FieldOptions = {}) {
  return field(options, { enum: [...choices], enumName: name }, [(each) => IsIn([...choices], each)]);
}

/** A day, 'YYYY-MM-DD'. */
export function DateField(options: FieldOptions = {}) {
  return field(options, { type: String, format: 'date' }, [
    (each) =>
      ValidateBy(
        {
          name: 'isPlannableDate',
          validator: {
            validate: (value) => typeof value === 'string' && isPlannableDate(value),
            defaultMessage: () => '$property must be a date such as 2026-11-23',
          },
        },
        each,
      ),
  ]);
}

/** A moment in an answer: ISO 8601 with the Danish offset. */
export function MomentField(options: FieldOptions = {}) {
  return field(options, { type: String, format: 'date-time' }, []);
}

/** A moment in a question: Danish wall-clock time; with an offset where the hour comes twice. */
export function WallTimeField(options: FieldOptions = {}) {
  return field(options, { type: String, description: 'YYYY-MM-DDTHH:MM, Danish wall-clock time' }, [
    (each) =>
      ValidateBy(
        {
          name: 'isWallTime',
          validator: {
            validate: isPlannableTime,
            defaultMessage: wallTimeProblem,
          },
        },
        each,
      ),
  ]);
}

/** Another DTO, or a list of it. */
export function ObjectField(type: () => Constructor, options: FieldOptions = {}) {
  return applyDecorators(
    Type(type),
    // Swagger calls it later only when the function itself is named `type`.
    field(options, { type: () => type() }, [(each) => IsObject(each), (each) => ValidateNested(each)]),
  );
}

/** Free data, described as an object only. */
export function DataField(options: FieldOptions = {}) {
  return field(options, { type: 'object', additionalProperties: true }, []);
}

function asStored(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(asStored);
  }
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(trimmed);
  }
  return typeof value === 'string' ? value.trim() : value;
}

function isPlannableTime(value: unknown): boolean {
  const instant = typeof value === 'string' ? parseWallTime(value) : null;
  return typeof instant === 'number' && isPlannableDate(dateOf(instant));
}

function wallTimeProblem({ value }: ValidationArguments | { value: unknown } = { value: null }): string {
  const parsed = typeof value === 'string' ? parseWallTime(value) : null;
  if (parsed === null || typeof parsed === 'number' || parsed.problem === 'malformed') {
    return '$property must be a moment such as 2026-11-23T07:00';
  }
  return parsed.problem === 'ambiguous'
    ? `$property comes twice that night; write ${parsed.candidates.join(' or ')}`
    : '$property does not exist: the clock is set forward that night';
}

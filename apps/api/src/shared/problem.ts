import { STATUS_CODES } from 'node:http';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Finding } from '@rulleplan/domain/agreements';
import { isoMoment } from '@rulleplan/domain/time';
import { findingResponse } from './finding.response';
import type { ShapeProblem } from './shape-error';

/** How every error is answered: `application/problem+json` (RFC 9457). */
@ApiSchema({ name: 'Problem' })
export class Problem {
  @ApiProperty({ type: String, example: 'about:blank' })
  type: 'about:blank';

  @ApiProperty({ type: String, description: 'The name of the status; the web has its own sentence per code' })
  title: string;

  @ApiProperty({ type: 'integer' })
  status: number;

  @ApiProperty({ type: String, description: 'What went wrong: `shape`, a refusal, or `failure`' })
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the refusal rests on' })
  facts: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: String, description: 'Names this request in the log' })
  correlationId: string;

  @ApiProperty({
    type: 'array',
    required: false,
    description: 'Only `shape`: which fields, and what is wrong with them',
    items: {
      type: 'object',
      required: ['field', 'problem'],
      properties: { field: { type: 'string' }, problem: { type: 'string' } },
    },
  })
  errors?: readonly ShapeProblem[];
}

/** The answer for a status, a code and its facts. */
export function problem(
  status: number,
  code: string,
  correlationId: string,
  more: { readonly facts?: object; readonly errors?: readonly ShapeProblem[] } = {},
): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    facts: shownFacts(more.facts ?? {}),
    correlationId,
    ...(more.errors === undefined ? {} : { errors: more.errors }),
  };
}

/** Facts as they travel: findings in their own shape, and `…At` as moments with the Danish offset. */
export function shownFacts(facts: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]: [string, unknown]) => {
      if (name === 'findings' && Array.isArray(value)) {
        return [name, value.map((finding: Finding) => findingResponse(finding))];
      }
      return [name, name.endsWith('At') && typeof value === 'number' ? isoMoment(value) : value];
    }),
  );
}

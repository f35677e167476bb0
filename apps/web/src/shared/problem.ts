import type { Finding } from '@rulleplan/api-client';

/** One field of a request that had the wrong shape. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

/**
 * Why a request did not succeed, as the server's `application/problem+json` says it. `code` is the domain's
 * refusal code (a sentence for each is in `i18n/<language>/refusals.ts`), `shape` for wrong fields, `failure`
 * for an error of ours, and `offline` when no answer came at all.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly FieldProblem[] = [],
    readonly correlationId: string | null = null,
  ) {
    super(`${status} ${code}`);
  }
}

/** A link that was used, has expired, was cut off or was never given: none works on a second try. */
export function isUnusableLink({ status }: Problem): boolean {
  return status === 400 || status === 404 || status === 422;
}

/** What the rules found that made the server say no; the API sends findings in one shape everywhere. */
export function findingsOf({ facts }: Problem): readonly Finding[] {
  const { findings } = facts;
  return Array.isArray(findings) ? findings.filter(isFinding) : [];
}

/** Reads a problem from an answer's body; whatever the body is, the outcome is a `Problem`. */
export function problemFrom(body: unknown, status: number): Problem {
  if (!isRecord(body)) return new Problem(status, 'failure');
  return new Problem(
    status,
    typeof body['code'] === 'string' ? body['code'] : 'failure',
    isRecord(body['facts']) ? body['facts'] : {},
    Array.isArray(body['errors']) ? body['errors'].filter(isFieldProblem) : [],
    typeof body['correlationId'] === 'string' ? body['correlationId'] : null,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['problem'] === 'string';
}

function isFinding(value: unknown): value is Finding {
  return isRecord(value) && typeof value['rule'] === 'string' && typeof value['clause'] === 'string';
}

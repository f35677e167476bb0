import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { correlationIdOf, logOf, type LoggedRequest } from './log';
import { databaseRefusal, isDatabaseAway } from './database-errors';
import type { KnownRefusal, RefusalCode } from './known-refusals';
import { problem, type Problem } from './problem';
import { RefusedError } from './refused-error';
import { ShapeError } from './shape-error';

/** The HTTP status of every refusal. A new code does not compile until it is here. */
const statusOf: { readonly [code in RefusalCode]: 400 | 401 | 403 | 404 | 409 | 422 | 429 } = {
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'too-many-attempts': 429,
  'foreign-origin': 403,
  'not-allowed': 403,
  'not-found': 404,
  'in-the-way-of-another': 409,
  'sign-in-begun-too-long-ago': 422,
  'wrong-code': 422,
  'wrong-password': 422,
  'passkey-not-accepted': 422,
  'second-factor-already-there': 409,
  'no-second-factor': 422,
  'link-not-valid': 422,
  'has-password-already': 409,
  'no-email-address': 422,
  'password-not-fit': 422,
  'claim-mapping-exists': 409,
  'changed-meanwhile': 409,
  'unit-name-taken': 409,
  'unit-under-itself': 422,
  'unit-closed': 409,
  'unit-in-use': 409,
  'employment-overlaps': 409,
  'employment-ends-before-it-begins': 422,
  'employment-ended': 409,
  'employment-has-closed-weeks': 409,
  'move-changes-nothing': 422,
  'only-substitutes-serve': 422,
  'competence-named-twice': 422,
  'email-taken': 409,
  'role-for-oneself': 403,
  'role-held-already': 409,
  'role-needs-municipality': 422,
  'span-over': 422,
  'grant-ended': 409,
  'last-administrator': 409,
  'deputy-for-no-leader': 422,
  'deputy-for-oneself': 422,
  'deputy-not-there': 422,
  'no-organisation-source': 409,
  'sync-run-not-waiting': 409,
  'due-date-too-early': 422,
  'unit-without-leader': 422,
  'unit-in-review': 409,
  'access-already-decided': 409,
  'not-nearest-leader': 403,
  'own-access': 422,
  'ends-with-employment': 422,
  'decided-above': 422,
  'stale-version': 409,
  'times-out-of-range': 422,
  'outside-roster-period': 422,
  'times-unchanged': 422,
  'breaks-a-rule': 422,
  'invalid-plan': 400,
  'shift-not-yours': 403,
  'shift-is-your-own': 422,
  'shift-has-no-holder': 422,
  'shifts-in-different-units': 422,
  'roster-not-published': 422,
  'shift-already-started': 409,
  'shift-in-open-swap': 409,
  'shift-changed-hands': 409,
  'swap-not-yours': 403,
  'swap-already-decided': 409,
  'swap-breaks-rules': 422,
  'change-breaks-rules': 422,
  'change-already-decided': 409,
  'change-not-in-week': 422,
  'change-not-approved': 409,
  'cannot-go-back': 422,
  'week-closed': 409,
  'week-already-closed': 409,
  'week-cannot-close': 409,
  'week-not-rostered': 422,
  'retention-out-of-range': 422,
};

/** Turns everything that is thrown into `application/problem+json`. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<LoggedRequest>(), http.getResponse<Response>());
  }
}

/** Answers a request with the problem behind an error; also used before Nest's own routes. */
export function sendProblem(error: unknown, request: LoggedRequest, response: Response): void {
  const answer = answerTo(error, correlationIdOf(request));
  if (answer.status >= 500) {
    logOf(request).error({ err: error }, 'the request failed');
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const [name, value] of retryAfter(error, answer)) {
    response.setHeader(name, value);
  }
  response.removeHeader('content-disposition');
  response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
}

function answerTo(error: unknown, correlationId: string): Problem {
  if (error instanceof RefusedError) {
    return refusalAnswer(error.refusal, correlationId);
  }
  if (error instanceof ShapeError) {
    return problem(400, 'shape', correlationId, { errors: error.errors });
  }
  const refusal = databaseRefusal(error);
  if (refusal !== null) {
    return refusalAnswer(refusal, correlationId);
  }
  if (isDatabaseAway(error)) {
    return problem(503, 'unavailable', correlationId);
  }
  const status = statusFrom(error);
  return problem(status, codeOf(status), correlationId, status === 400 ? { errors: bodyProblem(error) } : {});
}

function refusalAnswer(refusal: KnownRefusal, correlationId: string): Problem {
  const { refused, ...facts } = refusal;
  return problem(statusOf[refused], refused, correlationId, { facts });
}

/** The status that Nest or Express chose; anything else is our failure. */
function statusFrom(error: unknown): number {
  if (error instanceof HttpException) {
    return error.getStatus();
  }
  if (error instanceof URIError) {
    return 400;
  }
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function codeOf(status: number): string {
  const codes: Readonly<Record<number, string>> = { 400: 'shape', 404: 'not-found', 413: 'too-large' };
  return codes[status] ?? (status >= 500 ? 'failure' : 'not-acceptable');
}

function bodyProblem(error: unknown): ShapeError['errors'] {
  const type = error instanceof Error && 'type' in error ? error.type : null;
  const field = type === 'entity.parse.failed' ? 'body' : error instanceof URIError ? 'path' : 'request';
  return [{ field, problem: field === 'body' ? 'is not JSON' : 'cannot be read' }];
}

function retryAfter(error: unknown, answer: Problem): readonly [string, string][] {
  if (error instanceof RefusedError && error.refusal.refused === 'too-many-attempts') {
    return [['Retry-After', String(error.refusal.retryAfterSeconds)]];
  }
  return answer.status === 503 ? [['Retry-After', '5']] : [];
}

import { codeOf, jsonOf, type Answer } from './ask';
import { lines } from './lines';
import { addressOf, type Operation } from './operations';
import type { Target } from './scene';

/** Where an operation is called about a target, with its query. */
export function pathOf(operation: Operation, target: Target): string {
  const line = lines[operation.id];
  const query = line?.query === undefined ? '' : `?${new URLSearchParams(line.query(target)).toString()}`;
  return `${addressOf(operation, { ...target, ...line?.at?.(target) })}${query}`;
}

/** A body that an operation takes. */
export function goodBody(operation: Operation, target: Target): object {
  return lines[operation.id]?.body?.(target) ?? {};
}

/**
 * What is wrong with an answer whatever was asked: it may never be our failure, a no is always a problem as
 * described, and a yes has a status that the operation declares.
 */
export function faultsOf({ statuses }: Operation, answer: Answer): string[] {
  const { status, headers } = answer;
  if (status < 400) return statuses.includes(status) ? [] : [`${status} is not declared`];
  const problem = jsonOf(answer);
  return [
    ...(status >= 500 ? [`${status} ${codeOf(answer) ?? ''}`] : []),
    ...(/^application\/problem\+json/.test(headers['content-type'] ?? '')
      ? []
      : [`${status} without a problem`]),
    ...(problem?.['status'] === status && typeof problem['code'] === 'string'
      ? []
      : [`${status} says another`]),
    ...(headers['x-correlation-id'] === problem?.['correlationId'] ? [] : ['the correlation id is another']),
  ];
}

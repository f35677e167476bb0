import { isRefused, type Refusal } from '@rulleplan/domain/decision';
import type { KnownRefusal } from './known-refusals';
import { RefusedError } from './refused-error';

/** `never` for a decision with a refusal that no HTTP status is written down for. */
type OnlyKnown<Decision> = Extract<Decision, Refusal> extends KnownRefusal ? unknown : never;

/** The result of a decision; its refusal becomes the answer of the request. */
export function granted<Decision extends object>(
  decision: Decision & OnlyKnown<Decision>,
): Exclude<Decision, Refusal> {
  if (isRefused(decision)) {
    throw new RefusedError(decision as KnownRefusal);
  }
  return decision as Exclude<Decision, Refusal>;
}

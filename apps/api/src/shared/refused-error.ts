import type { KnownRefusal } from './known-refusals';

/**
 * Carries a refusal out of a service: undoes the transaction and becomes a problem answer. One that `keeps` leaves
 * what was done: a wrong password stays counted.
 */
export class RefusedError extends Error {
  constructor(
    readonly refusal: KnownRefusal,
    readonly keeps = false,
  ) {
    super(refusal.refused);
  }
}

/** A thing that is not there, or that the person may not know of: the answer is the same. */
export function notFound(): RefusedError {
  return new RefusedError({ refused: 'not-found' });
}

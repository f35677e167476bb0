/** How long a shared tablet waits for an answer before it signs out by itself. */
export const answerSeconds = 60;

/** How things stand with a shared tablet that nobody has touched since a moment. */
export type Quiet =
  | { readonly state: 'in-use' }
  | { readonly state: 'asking'; readonly secondsLeft: number }
  | { readonly state: 'over' };

/**
 * Judges by the clock and not by counting: a tablet that slept counts its sleep. The moments are milliseconds;
 * `idleSeconds` is when the session ends unused, and the question comes a minute before.
 */
export function quietSince(touchedAt: number, now: number, idleSeconds: number): Quiet {
  const endsAt = touchedAt + idleSeconds * 1000;
  if (now >= endsAt) return { state: 'over' };
  const secondsLeft = Math.ceil((endsAt - now) / 1000);
  return secondsLeft > answerSeconds ? { state: 'in-use' } : { state: 'asking', secondsLeft };
}

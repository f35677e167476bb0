/**
 * What the domain answers when it says no: a stable code and the facts behind it. No text; the web has
 * one sentence per code and language. A decision is a plain union of its result and its refusals.
 */
export interface Refusal {
  readonly refused: string;
}

/** True when a decision is a refusal; narrows the union to what was refused. */
export function isRefused<Decision extends object>(
  decision: Decision,
): decision is Extract<Decision, Refusal> {
  return 'refused' in decision;
}

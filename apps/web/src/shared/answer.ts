import { Problem, problemFrom } from './problem';

/** What the generated client gives back. */
interface Outcome<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

/**
 * Waits for a call of the API client and gives its data, or throws a `Problem`: the only kind of error queries
 * and changes have. `await answer(getMyRoster({ query: { from, to } }))`
 */
export async function answer<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response) throw new Problem(0, 'offline');
  if (!response.ok) throw problemFrom(error, response.status);
  // An answer without content (204) has no data; its callers ask for none.
  return data as Data;
}

import { cookieIn, strictCookie } from '../shared/cookies';
import type { AttemptSecrets } from './openid-provider';

/** An attempt to sign in at the identity provider, kept by the browser that makes it until it comes back. */
export interface Attempt extends AttemptSecrets {
  /** The page to come back to, a path of our own. */
  readonly returnTo: string;
  readonly sharedDevice: boolean;
}

const name = 'rulleplan_openid';
const tenMinutes = 600;

/** The cookie that keeps an attempt; null ends it. The provider sends the browser back by a link. */
export function attemptCookie(attempt: Attempt | null): string {
  if (attempt === null) {
    return strictCookie(name, '', 0);
  }
  return strictCookie(name, Buffer.from(JSON.stringify(attempt)).toString('base64url'), tenMinutes);
}

/** The attempt among the cookies of a request, or null when there is none that can be read. */
export function attemptIn(cookies: string | undefined): Attempt | null {
  const value = cookieIn(cookies, name);
  if (value === null || value === '') {
    return null;
  }
  try {
    return attemptFrom(JSON.parse(Buffer.from(value, 'base64url').toString()));
  } catch {
    return null;
  }
}

function attemptFrom(value: unknown): Attempt | null {
  const read = value as Partial<Record<keyof Attempt, unknown>> | null;
  const { state, nonce, codeVerifier, returnTo, sharedDevice } = read ?? {};
  if (typeof state !== 'string' || typeof nonce !== 'string' || typeof codeVerifier !== 'string') {
    return null;
  }
  return { state, nonce, codeVerifier, returnTo: ownPath(returnTo), sharedDevice: sharedDevice === true };
}

/** A path of our own pages; anything else, such as another host's address, is the front page. */
export function ownPath(text: unknown): string {
  return typeof text === 'string' && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text) ? text : '/';
}

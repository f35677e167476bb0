import { cookieIn, strictCookie } from '../shared/cookies';

const name = 'rulleplan_session';

/** The session token among the cookies of a request, or null. */
export function sessionTokenIn(cookies: string | undefined): string | null {
  return cookieIn(cookies, name);
}

/** The cookie that keeps somebody signed in for so long. */
export function sessionCookie(token: string, maxAgeSeconds: number): string {
  return strictCookie(name, token, maxAgeSeconds);
}

/** The cookie that ends it in the browser. */
export function endedSessionCookie(): string {
  return sessionCookie('', 0);
}

import { parse, serialize } from 'cookie';
import { readPublicUrl } from '../shared/environment';

const plainName = 'rulleplan_session';

/** Over https the browser itself guarantees that only this host, over https, can set the cookie. */
function isSecure(): boolean {
  return readPublicUrl()?.protocol === 'https:';
}

function cookieName(): string {
  return isSecure() ? `__Host-${plainName}` : plainName;
}

/** The session token among the cookies of a request, or null. */
export function sessionTokenIn(cookies: string | undefined): string | null {
  return (cookies === undefined ? undefined : parse(cookies)[cookieName()]) ?? null;
}

/** The cookie that keeps somebody signed in for so long. */
export function sessionCookie(token: string, maxAgeSeconds: number): string {
  return serialize(cookieName(), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: maxAgeSeconds,
  });
}

/** The cookie that ends it in the browser. */
export function endedSessionCookie(): string {
  return sessionCookie('', 0);
}

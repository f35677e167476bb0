import { parse, serialize } from 'cookie';
import { readPublicUrl } from './environment';

/** Over https the browser itself guarantees that only this host, over https, can set the cookie. */
function isSecure(): boolean {
  return readPublicUrl()?.protocol === 'https:';
}

function nameOf(plainName: string): string {
  return isSecure() ? `__Host-${plainName}` : plainName;
}

/** One of our cookies among those of a request, or null. */
export function cookieIn(cookies: string | undefined, plainName: string): string | null {
  return (cookies === undefined ? undefined : parse(cookies)[nameOf(plainName)]) ?? null;
}

/** A cookie that scripts and other sites do not get; with 0 seconds it ends in the browser. */
export function strictCookie(plainName: string, value: string, maxAgeSeconds: number): string {
  return serialize(nameOf(plainName), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: maxAgeSeconds,
  });
}

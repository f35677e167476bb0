import type { Request } from 'express';
import type { Browser } from '../identity/session.service';
import { readPublicUrl } from '../shared/environment';

/** A browser that signs in, and where it stands in the network. */
export interface SigningBrowser extends Browser {
  readonly address: string;
}

/** The browser behind a request. */
export function browserOf(request: Request, sharedDevice = false): SigningBrowser {
  return {
    cookies: request.headers.cookie,
    userAgent: request.headers['user-agent'],
    address: request.ip ?? '',
    sharedDevice,
  };
}

/** For whom a passkey is good: the name of our address, and the address itself. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** As the browser knows us: the public address, or else the one the request came to. */
export function relyingPartyOf(request: Request): RelyingParty {
  const url = readPublicUrl() ?? new URL(`${request.protocol}://${request.headers.host ?? 'localhost'}`);
  return { id: url.hostname, origin: url.origin };
}

/** Browsers know passkeys by a name, over https or on the own machine; never by a number. */
export function knowsPasskeys({ id, origin }: RelyingParty): boolean {
  return (origin.startsWith('https:') || id === 'localhost') && !/^[\d.]+$|:/.test(id);
}

import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RefusedError } from './refused-error';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Changes come from our own pages only: beside SameSite cookies, a browser's Origin must be the address it
 * sent the request to, or the public one. Programs without a browser send no Origin and carry no cookie by
 * themselves.
 */
export function sameOrigin(publicUrl: URL | null): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    // What cannot be anybody's address is not ours either, and no link could be made of it.
    const isAddress = URL.canParse(`http://${request.headers.host ?? 'localhost'}`);
    if (isAddress && (safeMethods.has(request.method) || isOwn(request, publicUrl))) {
      next();
      return;
    }
    next(new RefusedError({ refused: 'foreign-origin' }));
  };
}

function isOwn(request: Request, publicUrl: URL | null): boolean {
  const origin = request.headers.origin;
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  if (!URL.canParse(origin)) {
    return false;
  }
  return new URL(origin).host === request.headers.host || origin === publicUrl?.origin;
}

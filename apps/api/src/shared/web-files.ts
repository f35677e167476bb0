import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { LoggedRequest } from './log';
import { sendProblem } from './refusal.filter';
import { notFound } from './refused-error';

const year = 'public, max-age=31536000, immutable';

/** Serves the built web: files with a hash in their name for a year, the page itself always fresh. */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  app.useStaticAssets(folder, {
    index: false,
    setHeaders: (response: Response, path: string) => {
      const hashed = path.startsWith(join(folder, 'assets'));
      response.setHeader('Cache-Control', hashed ? year : 'no-cache');
    },
  });
  app.use((request: LoggedRequest, response: Response, next: NextFunction) => {
    if (isAnswered(request)) {
      next();
    } else if (isPage(request)) {
      sendPage(folder, request, response);
    } else {
      sendProblem(notFound(), request, response);
    }
  });
}

function sendPage(folder: string, request: LoggedRequest, response: Response): void {
  const options = { root: folder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } };
  response.sendFile('index.html', options, (error: Error | undefined) => {
    if (error !== undefined && !response.headersSent) {
      sendProblem(notFound(), request, response);
    }
  });
}

/** What the API answers, also by saying that there is no such thing. */
function isAnswered({ path }: Request): boolean {
  return /^\/api(?:\/|$)|^\/health\/(?:live|ready)\/?$/.test(path);
}

/** Every address of the web is one page that finds its own way; files are not pages. */
function isPage(request: Request): boolean {
  const { method, path } = request;
  const readsOnly = method === 'GET' || method === 'HEAD';
  return readsOnly && !/^\/health(?:\/|$)|\.[a-z0-9]+$/i.test(path) && request.accepts('html') !== false;
}

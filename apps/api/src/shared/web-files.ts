import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { LoggedRequest } from './log';
import { sendProblem } from './refusal.filter';
import { notFound } from './refused-error';

const year = 'public, max-age=31536000, immutable';
const page = 'index.html';

/** Serves the built web: files with a hash in their name for a year, the page itself always fresh. */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  app.use((request: LoggedRequest, response: Response, next: NextFunction) => {
    if (isAnswered(request)) {
      next();
      return;
    }
    const file = fileFor(request);
    if (file === null) {
      sendProblem(notFound(), request, response);
      return;
    }
    const headers = { 'Cache-Control': file.startsWith('/assets/') ? year : 'no-cache' };
    response.sendFile(file, { root: folder, cacheControl: false, headers }, (error: Error | undefined) => {
      if (error !== undefined && !response.headersSent) {
        response.removeHeader('Cache-Control');
        sendProblem(notFound(), request, response);
      }
    });
  });
}

/** What the API answers, also by saying that there is no such thing. */
function isAnswered({ path }: Request): boolean {
  return /^\/api(?:\/|$)|^\/health\/(?:live|ready)\/?$/.test(path);
}

/** Every address of the web is one page that finds its own way; what has a file's name is a file. */
function fileFor(request: Request): string | null {
  const path = decodeURIComponent(request.path);
  if (!['GET', 'HEAD'].includes(request.method) || /^\/health(?:\/|$)/.test(path)) {
    return null;
  }
  if (/\.[a-z0-9]+$/i.test(path)) {
    return path;
  }
  return request.accepts('html') === false ? null : page;
}

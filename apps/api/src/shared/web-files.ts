import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

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
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) {
      next();
      return;
    }
    response.sendFile(
      'index.html',
      { root: folder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } },
      (error) => {
        if (error !== undefined && error !== null && !response.headersSent) {
          next();
        }
      },
    );
  });
}

/** Every address of the web is one page that finds its own way; files and the API are not pages. */
function isPage(request: Request): boolean {
  const { method, path } = request;
  const readsOnly = method === 'GET' || method === 'HEAD';
  const isOurs = /^\/(api|health)(\/|$)/.test(path);
  return readsOnly && !isOurs && !/\.[a-z0-9]+$/i.test(path) && request.accepts('html') !== false;
}

import type { IncomingMessage } from 'node:http';
import compression from 'compression';
import helmet from 'helmet';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { bodyGuard } from './body-guard';
import type { Environment } from './environment';
import type { LoggedRequest } from './log';
import { sendProblem } from './refusal.filter';
import { sameOrigin } from './same-origin';

const largeBodies: readonly { readonly path: string; readonly limit: string }[] = [
  { path: '/api/imports', limit: '12mb' },
  { path: '/api/plans/', limit: '8mb' },
];

/** Everything between the network and the routes: headers, origin, size and shape of what is sent. */
export function harden(app: NestExpressApplication, environment: Pick<Environment, 'publicUrl'>): void {
  const https = environment.publicUrl?.protocol === 'https:';
  app.disable('x-powered-by');
  if (environment.publicUrl !== null) {
    // Behind a proxy of our own network: it says whom it speaks for, which is whom sign-in slows down.
    app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  }
  app.use(helmet(securityHeaders(https)));
  app.use(compression());
  app.use('/api', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', sameOrigin(environment.publicUrl));
  for (const { path, limit } of largeBodies) {
    app.useBodyParser('json', {
      limit,
      type: (request) => isJson(request) && pathOf(request).startsWith(path),
    });
  }
  app.useBodyParser('json', { limit: '100kb', type: isJson });
  app.use(bodyGuard);
  app.use((error: unknown, request: LoggedRequest, response: Response, _next: NextFunction) => {
    sendProblem(error, request, response);
  });
}

/** Strict, and usable over plain http in a local network: no upgrade to https unless we are served by it. */
function securityHeaders(https: boolean): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Components place themselves with style attributes; nothing is read from another host.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: 'same-origin' },
  };
}

function isJson(request: IncomingMessage): boolean {
  return /^application\/json\b/i.test(request.headers['content-type'] ?? '');
}

function pathOf(request: IncomingMessage): string {
  return request.url ?? '';
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LoggerService } from '@nestjs/common';
import type { Request } from 'express';
import { pino, type Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';

/** A request with its correlation id and its log. */
export type LoggedRequest = Request & { readonly log?: Logger };

/** The id that the answer, the log and the audit trail name this request by. */
export function correlationIdOf({ id }: { readonly id?: unknown }): string {
  return typeof id === 'string' ? id : '';
}

export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

export function logOf(request: LoggedRequest): Pick<Logger, 'error' | 'warn'> {
  return request.log ?? pino();
}

/**
 * One line per request: method, path without its query, status, time, and the correlation id that the answer
 * carries too. No cookies, no bodies, no names.
 */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: (_request: IncomingMessage, response: ServerResponse) => {
      const id = randomUUID();
      response.setHeader('X-Correlation-Id', id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        correlationId: id,
        method,
        path: url.split('?', 1)[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: (error: Error) => ({ type: error.name, message: error.message, stack: error.stack }),
    },
    customLogLevel: (_request, response, error) =>
      error !== undefined || response.statusCode >= 500 ? 'error' : 'info',
    autoLogging: { ignore: ({ url }) => url?.startsWith('/health/') ?? false },
  });
}

/** Nest speaks through the same log; its start-up chatter is left out. */
export function nestLog(logger: Logger): LoggerService {
  return {
    log: () => undefined,
    error: (message: unknown) => logger.error(text(message)),
    warn: (message: unknown) => logger.warn(text(message)),
    fatal: (message: unknown) => logger.fatal(text(message)),
  };
}

function text(message: unknown): string {
  return message instanceof Error ? (message.stack ?? message.message) : String(message);
}

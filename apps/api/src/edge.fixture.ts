import { Module, type Provider, type Type } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { Grant } from '@rulleplan/domain/identity';
import { ClsModule, ClsService } from 'nestjs-cls';
import request from 'supertest';
import { equip } from './app';
import { AccessInterceptor } from './identity/access.interceptor';
import { AccessService } from './identity/access.service';
import type { Caller, CallerStore } from './identity/caller';
import { SessionService } from './identity/session.service';
import { correlationIdOf, createLog, requestLog, type LoggedRequest } from './shared/log';
import { RefusedError } from './shared/refused-error';
import { Transaction } from './shared/transaction';
import { TransactionInterceptor } from './shared/transaction.interceptor';
import { serveWeb } from './shared/web-files';

/** The unit in which the callers of an edge spec hold their roles, and one they have nothing to do with. */
export const homeUnitId = '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0001';
export const otherUnitId = '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0002';

/** The HTTP edge of controllers with fake services behind: who is let in, and what is passed on. */
export interface Edge {
  /** Asks as somebody with a role in the home unit, or as nobody. */
  as(role: Grant['role'] | null): ReturnType<typeof request.agent>;
  close(): Promise<void>;
}

/** Serves controllers with everything real but the services given and the database. */
export async function edgeOf(controllers: Type[], services: Provider[], web?: string): Promise<Edge> {
  const setup = (cls: ClsService, req: LoggedRequest) => cls.set('correlationId', correlationIdOf(req));
  @Module({
    imports: [ClsModule.forRoot({ global: true, middleware: { mount: true, setup } })],
    controllers,
    providers: [
      AccessService,
      { provide: Transaction, useValue: { run: (work: () => Promise<unknown>) => work() } },
      { provide: SessionService, useFactory: fakeSessions, inject: [ClsService] },
      ...services,
      { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
      { provide: APP_INTERCEPTOR, useClass: AccessInterceptor },
    ],
  })
  class EdgeModule {}

  const testing = await Test.createTestingModule({ imports: [EdgeModule] }).compile();
  const app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  app.use(requestLog(createLog('silent')));
  equip(app, { publicUrl: null });
  if (web !== undefined) {
    serveWeb(app, web);
  }
  await app.init();
  return {
    as: (role) => {
      const agent = request.agent(app.getHttpServer());
      return role === null ? agent : agent.set('Cookie', `role=${role}`);
    },
    close: () => app.close(),
  };
}

/** Sessions whose cookie says the role; the grant is for the home unit. */
function fakeSessions(cls: ClsService<CallerStore>): Pick<SessionService, 'resume'> {
  return {
    resume: async (cookies) => {
      const role = /^role=(.+)$/.exec(cookies ?? '')?.[1] as Grant['role'] | undefined;
      if (role === undefined) {
        throw new RefusedError({ refused: 'not-signed-in' });
      }
      cls.set('caller', callerWith(role));
    },
  };
}

/** Roles that look after the municipality as a whole; the others are held in the home unit. */
function isEverywhere(role: Grant['role']): boolean {
  return role === 'administrator' || role === 'auditor';
}

function callerWith(role: Grant['role']): Caller {
  return {
    sessionId: 'session',
    lastSeenAt: new Date('2026-11-23T07:00:00Z'),
    sharedDevice: false,
    person: { id: 'person', name: 'Åse Sørensen' },
    municipality: { id: 'municipality', name: 'Ådal' },
    grants: [{ role, unitId: isEverywhere(role) ? null : homeUnitId, deputyForPersonId: null }],
    employments: [],
    unitIds: null,
  };
}

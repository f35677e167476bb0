import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { from, switchMap, type Observable } from 'rxjs';
import { accessKey, type Access } from '../shared/allow';
import { RefusedError } from '../shared/refused-error';
import { AccessService } from './access.service';
import { SessionService } from './session.service';

/**
 * Finds out who asks and whether they may, inside the request's transaction: what was allowed is still true
 * when it is written. Guards would run before the transaction is open.
 */
@Injectable()
export class AccessInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly access: AccessService,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const asked = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (asked?.kind === 'public') {
      return next.handle();
    }
    return from(this.admit(asked, context.switchToHttp().getRequest<Request>())).pipe(
      switchMap(() => next.handle()),
    );
  }

  private async admit(
    asked: Exclude<Access, { kind: 'public' }> | undefined,
    request: Request,
  ): Promise<void> {
    await this.sessions.resume(request.headers.cookie);
    if (asked === undefined) {
      throw new RefusedError({ refused: 'not-allowed', permission: null });
    }
    if (asked.kind === 'signed-in') {
      return;
    }
    const unitId = request.params['unitId'] ?? request.query['unitId'];
    if (typeof unitId === 'string' && isUUID(unitId)) {
      this.access.demand(asked.permission, unitId.toLowerCase());
    } else if (!this.access.may(asked.permission, null)) {
      throw new RefusedError({ refused: 'not-allowed', permission: asked.permission });
    }
  }
}

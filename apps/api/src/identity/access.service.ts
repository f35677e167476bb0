import { Injectable } from '@nestjs/common';
import { mayDo, type Permission } from '@rulleplan/domain/identity';
import { ClsService } from 'nestjs-cls';
import { notFound, RefusedError } from '../shared/refused-error';
import type { Caller, CallerStore } from './caller';

/** Who asks, and what they may: for services that find out the unit themselves. */
@Injectable()
export class AccessService {
  constructor(private readonly cls: ClsService<CallerStore>) {}

  /** Who asks; routes without @Public always have one. */
  get caller(): Caller {
    const caller = this.callerOrNull;
    if (caller === null) {
      throw new RefusedError({ refused: 'not-signed-in' });
    }
    return caller;
  }

  /** Who asks, or null for a command or a public route. */
  get callerOrNull(): Caller | null {
    return this.cls.get('caller') ?? null;
  }

  /** Whether the caller has a permission in a unit, or anywhere with null. */
  may(permission: Permission, unitId: string | null): boolean {
    return mayDo(this.caller.grants, permission, unitId);
  }

  /** Goes on only with the permission in the unit. A unit the caller may not see is as unknown as none. */
  demand(permission: Permission, unitId: string): void {
    if (this.may(permission, unitId)) {
      return;
    }
    throw this.may('see-unit', unitId)
      ? new RefusedError({ refused: 'not-allowed', permission })
      : notFound();
  }
}

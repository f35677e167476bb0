import { Injectable } from '@nestjs/common';
import { actsFor, mayDo, mayDoEverywhere, unitsWith, type Permission } from '@rulleplan/domain/identity';
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

  /** Whether the caller has a permission in every unit there is and will be. */
  mayEverywhere(permission: Permission): boolean {
    return mayDoEverywhere(this.caller.grants, permission);
  }

  /** The units in which the caller has a permission; null is every unit. */
  unitsWith(permission: Permission): readonly string[] | null {
    return unitsWith(this.caller.grants, permission);
  }

  /**
   * For whom the caller acts with a permission in a unit: the person whose deputy the deciding grant makes the
   * caller, or null when an own grant allows it, and for a command.
   */
  onBehalfOf(permission: Permission, unitId: string | null): string | null {
    const caller = this.callerOrNull;
    return caller === null ? null : actsFor(caller.grants, permission, unitId);
  }

  /** Goes on only with the permission in the unit. A unit the caller may not see is as unknown as none. */
  demand(permission: Permission, unitId: string): void {
    // A role in the whole municipality says nothing of a unit of another one.
    const isOfMunicipality = this.caller.unitIds?.has(unitId) ?? true;
    if (isOfMunicipality && this.may(permission, unitId)) {
      this.cls.set('decidedBy', permission);
      return;
    }
    throw isOfMunicipality && this.may('see-unit', unitId)
      ? new RefusedError({ refused: 'not-allowed', permission })
      : notFound();
  }

  /** Goes on only with the permission in the whole municipality. */
  demandEverywhere(permission: Permission): void {
    if (!this.mayEverywhere(permission)) {
      throw new RefusedError({ refused: 'not-allowed', permission });
    }
    this.cls.set('decidedBy', permission);
  }

  /** For whom the caller acts in a unit with the permission that was demanded last: for the log. */
  actingFor(unitId: string | null): string | null {
    const permission = this.cls.get('decidedBy');
    return permission === undefined ? null : this.onBehalfOf(permission, unitId);
  }
}

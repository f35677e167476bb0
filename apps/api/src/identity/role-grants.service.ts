import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '@rulleplan/domain/time';
import { notFound, RefusedError } from '../shared/refused-error';
import {
  RoleGrantRepository,
  type GrantFilter,
  type NewGrant,
  type StoredGrant,
} from './role-grant.repository';

export { type GrantFilter, type NewGrant, type StoredGrant } from './role-grant.repository';

/** Roles as they are stored: whether one may be given or ended is decided by whoever calls this. */
@Injectable()
export class RoleGrantsService {
  constructor(private readonly grants: RoleGrantRepository) {}

  /** One role; another municipality's is as unknown as none. */
  async grant(grantId: string): Promise<StoredGrant> {
    const grant = await this.grants.find(grantId);
    if (grant === null) {
      throw notFound();
    }
    return grant;
  }

  /** Every role a person holds or held, and those in which another stands in for them; the newest first. */
  async ofPerson(personId: string): Promise<readonly StoredGrant[]> {
    return this.grants.ofPerson(personId);
  }

  /** Today's and coming roles of leaders and their deputies. */
  async leadersFrom(today: CalendarDate): Promise<readonly StoredGrant[]> {
    return this.grants.leadersFrom(today);
  }

  /** Every administrator's role; from here on no other transaction gives one up. */
  async lockAdministrators(): Promise<readonly StoredGrant[]> {
    return this.grants.lockAdministrators();
  }

  async page(filter: GrantFilter): Promise<readonly StoredGrant[]> {
    return this.grants.page(filter);
  }

  async add(grant: NewGrant): Promise<StoredGrant> {
    return this.grant(await this.grants.add(grant));
  }

  /** Ends a role; refuses with `grant-ended` when somebody did so meanwhile. */
  async end(grantId: string, endedAt: Instant): Promise<StoredGrant> {
    if (!(await this.grants.end(grantId, endedAt))) {
      throw new RefusedError({ refused: 'grant-ended' });
    }
    return this.grant(grantId);
  }

  /** Lets a role end with an earlier last day than it had. */
  async setLastDay(grantId: string, validTo: CalendarDate): Promise<StoredGrant> {
    await this.grants.setLastDay(grantId, validTo);
    return this.grant(grantId);
  }
}

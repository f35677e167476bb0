import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { AccountService } from '../identity/account.service';
import { StaffService } from '../organisation/staff.service';
import { OrganisationSyncRepository } from './organisation-sync.repository';

/** People as the source says them. */
@Injectable()
export class SyncedPeopleService {
  constructor(
    private readonly staff: StaffService,
    private readonly accounts: AccountService,
    private readonly repository: OrganisationSyncRepository,
    private readonly audit: AuditService,
  ) {}

  /** Adds somebody, who can be invited to sign in when there is an address; the id. */
  async add(name: string, email: string | null): Promise<string> {
    const personId = await this.staff.addPerson(name);
    if (email !== null) await this.accounts.openAccountsWithoutPassword([{ personId, email }]);
    await this.record('person-added', personId, null, { name, email });
    return personId;
  }

  async rename(personId: string, name: string): Promise<void> {
    const before = await this.repository.person(personId);
    await this.staff.renamePerson(personId, name, before.version);
    await this.record('person-changed', personId, { name: before.name }, { name });
  }

  /** Gives somebody who has none an address to sign in with. */
  async openAccount(personId: string, name: string, email: string): Promise<void> {
    await this.accounts.openAccountsWithoutPassword([{ personId, email }]);
    await this.record('person-changed', personId, { name, email: null }, { name, email });
  }

  private async record(
    action: 'person-added' | 'person-changed',
    personId: string,
    before: Record<string, string | null> | null,
    after: Record<string, string | null>,
  ): Promise<void> {
    const about = { subject: 'person' as const, subjectId: personId, aboutPersonId: personId };
    await this.audit.record({ action, ...about, unitId: null, before, after, remark: null });
  }
}

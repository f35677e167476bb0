import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { AccountService } from '../identity/account.service';
import { EmploymentsService } from '../organisation/employments.service';
import { StaffService } from '../organisation/staff.service';
import { SignInLinksService } from '../sign-in/sign-in-links.service';
import { RefusedError } from '../shared/refused-error';
import type { AddPersonRequest, ChangePersonRequest } from './dto/person.request';
import type { PersonDetailResponse } from './dto/person.response';
import { JobsService } from './jobs.service';
import { PeopleService } from './people.service';

/** New people, and the name and address of those there are. */
@Injectable()
export class PersonChangesService {
  constructor(
    private readonly people: PeopleService,
    private readonly jobs: JobsService,
    private readonly staff: StaffService,
    private readonly employments: EmploymentsService,
    private readonly accounts: AccountService,
    private readonly links: SignInLinksService,
    private readonly access: AccessService,
    private readonly audit: AuditService,
  ) {}

  /** Somebody new: with a job by whoever manages its unit, without one by whoever manages the municipality. */
  async add({ name, email, employment }: AddPersonRequest): Promise<PersonDetailResponse> {
    const unitId = employment?.unitId ?? null;
    if (unitId === null) {
      this.access.demandEverywhere('manage-people');
    } else {
      this.access.demand('manage-people', unitId);
    }
    const personId = await this.staff.addPerson(name);
    const address = email?.toLowerCase() ?? null;
    if (address !== null) {
      await this.refuseTaken(address);
      await this.accounts.openAccountsWithoutPassword([{ personId, email: address }]);
    }
    await this.record('person-added', personId, unitId, null, { name, email: address });
    if (employment !== undefined && employment !== null) {
      await this.jobs.begin(personId, employment);
    }
    return this.people.detail(personId);
  }

  async change(personId: string, request: ChangePersonRequest): Promise<PersonDetailResponse> {
    const person = await this.people.seen(personId);
    const may = await this.people.mayChange(personId);
    if (!may.name) {
      throw new RefusedError({ refused: 'not-allowed', permission: 'manage-people' });
    }
    const account = await this.accounts.ofPerson(personId);
    const before = { name: person.name, email: account?.email ?? null };
    const after = {
      name: request.name ?? before.name,
      email: request.email?.toLowerCase() ?? before.email,
    };
    if (!(await this.staff.renamePerson(personId, after.name, request.version))) {
      const { version } = await this.people.seen(personId);
      throw new RefusedError({ refused: 'changed-meanwhile', currentVersion: version });
    }
    if (after.email !== null && after.email !== before.email) {
      if (!may.email) {
        throw new RefusedError({ refused: 'not-allowed', permission: 'manage-access' });
      }
      await this.refuseTaken(after.email);
      if (account === null) {
        await this.accounts.openAccountsWithoutPassword([{ personId, email: after.email }]);
      } else {
        await this.accounts.changeEmail(account.id, after.email);
        // Whoever reads the old address's mail has no way in with what was sent there.
        await this.links.takeBack(account.id);
      }
    }
    const [job] = await this.employments.ofPerson(personId);
    await this.record('person-changed', personId, job?.unitId ?? null, before, after);
    return this.people.detail(personId);
  }

  private async refuseTaken(email: string): Promise<void> {
    const [taken] = await this.accounts.accountsWithEmails([email]);
    if (taken !== undefined) {
      throw new RefusedError({ refused: 'email-taken' });
    }
  }

  private async record(
    action: 'person-added' | 'person-changed',
    personId: string,
    unitId: string | null,
    before: { name: string; email: string | null } | null,
    after: { name: string; email: string | null },
  ): Promise<void> {
    const about = { subject: 'person' as const, subjectId: personId, aboutPersonId: personId };
    await this.audit.record({ action, ...about, unitId, before, after, remark: null });
  }
}

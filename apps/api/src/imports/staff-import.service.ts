import { Injectable } from '@nestjs/common';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import type { Tally } from '../base-plan/base-plan.service';
import { AccessService } from '../identity/access.service';
import { AccountService } from '../identity/account.service';
import { StaffService, type SavedJob } from '../organisation/staff.service';
import { Clock } from '../shared/clock';
import { describedJobs, type KnownPeople } from './described-jobs';
import type { ImportOrder } from './import-order';
import type { ImportPlan } from './import-plan';
import type { ImportProblem } from './import-problem';

/** The people of a file as they stand after the import. */
export interface ImportedStaff {
  readonly problems: readonly ImportProblem[];
  readonly jobs: readonly SavedJob[];
  readonly tally: Tally;
}

/** The part of an import that is about people. */
@Injectable()
export class StaffImportService {
  constructor(
    private readonly staff: StaffService,
    private readonly accounts: AccountService,
    private readonly access: AccessService,
    private readonly clock: Clock,
  ) {}

  /** Saves the people of the file and opens accounts; with problems it saves nothing. */
  async save(unitId: string, plan: ImportPlan, order: ImportOrder): Promise<ImportedStaff> {
    const known = await this.knownPeople(unitId, plan);
    const { descriptions, newEmails, problems } = describedJobs(plan, known, order.staffGroup);
    if (problems.length > 0) return { problems, jobs: [], tally: tallyOf([]) };
    const jobs = await this.staff.saveJobs(unitId, descriptions, this.firstDay(order));
    await this.accounts.openAccountsWithoutPassword(
      jobs.flatMap(({ job }) => {
        const email = newEmails.get(job.key);
        return email === undefined ? [] : [{ personId: job.personId, email }];
      }),
    );
    return { problems, jobs, tally: tallyOf(jobs) };
  }

  private async knownPeople(unitId: string, plan: ImportPlan): Promise<KnownPeople> {
    const jobs = await this.staff.jobsIn(unitId);
    const emails = plan.people.flatMap(({ email }) => email ?? []);
    const withEmails = await this.accounts.accountsWithEmails(emails);
    const personIds = jobs.map(({ personId }) => personId);
    const ofPeople = await this.accounts.accountsOfPeople(personIds);
    const mayAddress = this.access.callerOrNull === null || this.access.mayEverywhere('manage-access');
    const elsewhere = mayAddress
      ? []
      : await this.accounts.withTiesBeyond(personIds, unitId, dateOf(this.clock.now()));
    return {
      jobs: new Map(jobs.map((job) => [job.key, job])),
      personOfEmail: new Map(
        withEmails.map(({ email, personId, personName }) => [
          email,
          personId === null ? null : { id: personId, name: personName ?? '' },
        ]),
      ),
      emailOfPerson: new Map(ofPeople.map(({ personId, email }) => [personId, email])),
      addressedElsewhere: new Set(elsewhere),
    };
  }

  /** A job begins today where the file does not say, or with the roster when that lies back in time. */
  private firstDay({ rollOut }: ImportOrder): CalendarDate {
    const today = dateOf(this.clock.now());
    return rollOut !== null && rollOut.from < today ? rollOut.from : today;
  }
}

function tallyOf(jobs: readonly SavedJob[]): Tally {
  const count = (wanted: SavedJob['change']): number => jobs.filter(({ change }) => change === wanted).length;
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged') };
}

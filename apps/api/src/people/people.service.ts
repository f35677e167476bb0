import { Injectable } from '@nestjs/common';
import { grantStateOn } from '@rulleplan/domain/identity';
import { unitsUnder } from '@rulleplan/domain/organisation';
import { dateOf } from '@rulleplan/domain/time';
import { AccountService } from '../identity/account.service';
import { AccessService } from '../identity/access.service';
import { RoleGrantsService } from '../identity/role-grants.service';
import { EmploymentsService, type StoredEmployment } from '../organisation/employments.service';
import { OrganisationService } from '../organisation/organisation.service';
import { Clock } from '../shared/clock';
import { notFound } from '../shared/refused-error';
import { Transaction } from '../shared/transaction';
import type { PeopleQuery } from './dto/people.query';
import type {
  EmploymentDetailResponse,
  PersonAccountResponse,
  PersonDetailResponse,
  PersonJobResponse,
  PersonPageResponse,
} from './dto/person.response';
import { roleGrantResponse } from './dto/role-grant.response';
import { GrantSightService } from './grant-sight.service';
import { PeopleRepository, type ListedJob, type PersonFacts } from './people.repository';

const pageSize = 50;

/** Who there is: what of a person the caller may see, and what they may do with it. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly employments: EmploymentsService,
    private readonly organisation: OrganisationService,
    private readonly accounts: AccountService,
    private readonly grants: RoleGrantsService,
    private readonly sight: GrantSightService,
    private readonly access: AccessService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** The people the caller may see, a page at a time, in the order of the Danish alphabet. */
  async page({ unitId, search, ended, cursor }: PeopleQuery): Promise<PersonPageResponse> {
    const found = await this.people.page({
      unitIds:
        unitId === undefined
          ? this.access.unitsWith('see-people')
          : unitsUnder(unitId, await this.organisation.allUnits()),
      search: search === undefined || search === '' ? null : search,
      ended: ended ?? 'without',
      today: this.today,
      after: cursor ?? null,
      limit: pageSize + 1,
    });
    const shown = found.slice(0, pageSize);
    return {
      people: shown.map(({ id, name, jobs }) => ({
        id,
        name,
        jobs: jobs.map(jobResponse),
      })),
      nextCursor: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** One person; somebody the caller may not see is as unknown as nobody. */
  async detail(personId: string): Promise<PersonDetailResponse> {
    const person = await this.seen(personId);
    const jobs = await this.employments.ofPerson(personId);
    const mayChange = await this.mayChange(personId);
    const grants = await this.grants.ofPerson(personId);
    const own = grants.filter((grant) => grant.personId === personId);
    const seesAccess = this.access.may('see-access', null);
    return {
      id: person.id,
      name: person.name,
      version: person.version,
      isMe: personId === this.access.caller.person.id,
      account: mayChange.name || seesAccess ? await this.accountOf(personId) : null,
      employments: await this.jobsShown(jobs),
      grants: seesAccess
        ? own
            .filter((grant) => this.sight.sees(grant))
            .map((grant) => roleGrantResponse(grant, this.today, this.sight.mayEnd(grant)))
        : null,
      may: {
        change: mayChange.name,
        changeEmail: mayChange.email,
        addEmployment: this.access.may('manage-people', null),
        giveRole: this.access.may('manage-access', null) && personId !== this.access.caller.person.id,
      },
    };
  }

  /** A person the caller may see. */
  async seen(personId: string): Promise<PersonFacts> {
    const units = this.access.unitsWith('see-people');
    const person = await this.people.person(personId);
    if (person === null || !(await this.people.isWithin(personId, units))) {
      throw notFound();
    }
    return person;
  }

  /**
   * What of a person the caller may change. All jobs decide on the name, so that nobody changes who somebody is in
   * another's unit; one without a job is the whole municipality's. Whoever could change the address of somebody with
   * a role could take that role over, so that is for those who give roles.
   */
  async mayChange(personId: string): Promise<{ readonly name: boolean; readonly email: boolean }> {
    return this.transaction.beyondUnits('person-is-managed-as-one', async () => {
      const jobs = await this.employments.ofPerson(personId);
      const live = jobs.filter(({ employedTo }) => employedTo === null || employedTo >= this.today);
      const name =
        live.length === 0
          ? this.access.mayEverywhere('manage-people')
          : live.every(({ unitId }) => this.access.may('manage-people', unitId));
      const grants = await this.grants.ofPerson(personId);
      const holdsRole = grants.some(
        (grant) => grant.personId === personId && grantStateOn(grant, this.today) !== 'ended',
      );
      return { name, email: name && (!holdsRole || this.access.mayEverywhere('manage-access')) };
    });
  }

  private async accountOf(personId: string): Promise<PersonAccountResponse> {
    const account = await this.accounts.ofPerson(personId);
    if (account === null) {
      return { email: null, state: 'none' };
    }
    return {
      email: account.email,
      state: account.passwordHash === null ? 'without-password' : 'active',
    };
  }

  private async jobsShown(jobs: readonly StoredEmployment[]): Promise<EmploymentDetailResponse[]> {
    const units = new Map((await this.organisation.allUnits()).map(({ id, name }) => [id, name]));
    return jobs
      .filter(({ unitId, serves }) => [unitId, ...serves].some((id) => this.access.may('see-people', id)))
      .map((job) => {
        const manage = this.access.may('manage-people', job.unitId);
        const seesPay = manage || this.access.may('see-payroll', job.unitId);
        return {
          ...jobResponse({
            ...job,
            employmentId: job.id,
            unitName: units.get(job.unitId) ?? '',
            serves: job.serves.map((id) => ({ id, name: units.get(id) ?? '' })),
          }),
          fixedNight: job.fixedNight,
          payrollId: seesPay ? job.payrollId : null,
          accountCoding: seesPay ? job.accountCoding : null,
          version: job.version,
          may: { manage, setCompetences: this.access.may('manage-competences', job.unitId) },
        };
      });
  }

  private get today() {
    return dateOf(this.clock.now());
  }
}

function jobResponse(job: ListedJob): PersonJobResponse {
  return {
    employmentId: job.employmentId,
    unitId: job.unitId,
    unitName: job.unitName,
    staffGroup: job.staffGroup,
    weeklyMinutes: job.weeklyMinutes,
    hourly: job.hourly,
    employedFrom: job.employedFrom,
    employedTo: job.employedTo,
    competences: job.competences.map(({ name, heldTo }) => ({ name, heldTo })),
    serves: job.serves.map(({ id, name }) => ({ id, name })),
  };
}

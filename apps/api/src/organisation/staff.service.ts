import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { StaffRepository, type Job } from './staff.repository';

export { type Job } from './staff.repository';

/** What is said of somebody's job in a unit; null where nothing is said, so that what is known stays. */
export interface JobDescription {
  /** What files call the person; finds the job again. */
  readonly key: string;
  readonly name: string;
  /** A person the municipality knows already, when the job is new; null makes a new person. */
  readonly personId: string | null;
  readonly staffGroup: string;
  readonly weeklyMinutes: number;
  readonly fixedNight: boolean | null;
  readonly hourly: boolean | null;
  readonly employedFrom: CalendarDate | null;
  readonly employedTo: CalendarDate | null;
  readonly payrollId: string | null;
  readonly competences: readonly string[];
}

/** One job after a save, and as it was before, when it was there. */
export interface SavedJob {
  readonly job: Job;
  readonly before: Job | null;
  readonly change: 'new' | 'changed' | 'unchanged';
}

/** Who works in a unit, and on what terms. */
@Injectable()
export class StaffService {
  constructor(private readonly staff: StaffRepository) {}

  /** Adds somebody who holds no job yet, or none on a roster, such as a leader. */
  async addPerson(name: string): Promise<string> {
    const personId = randomUUID();
    await this.staff.storePeople([{ personId, name }]);
    return personId;
  }

  /** Gives a person a name, or the one they have; false when somebody changed the person meanwhile. */
  async renamePerson(personId: string, name: string, version: number): Promise<boolean> {
    return this.staff.renamePerson(personId, name, version);
  }

  /** Everybody who holds or held a job in the unit. */
  async jobsIn(unitId: string): Promise<readonly Job[]> {
    return this.staff.jobsIn(unitId);
  }

  /** Saves jobs as described; who is not described stays. A new job without a first day begins on the one given. */
  async saveJobs(
    unitId: string,
    descriptions: readonly JobDescription[],
    firstDay: CalendarDate,
  ): Promise<readonly SavedJob[]> {
    const jobs = new Map((await this.staff.jobsIn(unitId)).map((job) => [job.key, job]));
    const saved = descriptions.map((description): SavedJob => {
      const before = jobs.get(description.key) ?? null;
      const job = before === null ? newJob(description, firstDay) : describedAnew(before, description);
      const change = before === null ? 'new' : isSame(before, job) ? 'unchanged' : 'changed';
      return { job, before, change };
    });
    const toStore = saved.filter(({ change }) => change !== 'unchanged').map(({ job }) => job);
    if (toStore.length > 0) {
      await this.staff.storePeople(toStore);
      await this.staff.storeJobs(unitId, toStore);
    }
    return saved;
  }
}

function newJob(description: JobDescription, firstDay: CalendarDate): Job {
  return {
    ...description,
    employmentId: randomUUID(),
    personId: description.personId ?? randomUUID(),
    fixedNight: description.fixedNight ?? false,
    hourly: description.hourly ?? false,
    employedFrom: description.employedFrom ?? firstDay,
    competences: [...description.competences].sort(),
  };
}

function describedAnew(before: Job, description: JobDescription): Job {
  return {
    employmentId: before.employmentId,
    personId: before.personId,
    key: description.key,
    name: description.name,
    staffGroup: description.staffGroup,
    weeklyMinutes: description.weeklyMinutes,
    fixedNight: description.fixedNight ?? before.fixedNight,
    hourly: description.hourly ?? before.hourly,
    employedFrom: description.employedFrom ?? before.employedFrom,
    employedTo: description.employedTo ?? before.employedTo,
    payrollId: description.payrollId ?? before.payrollId,
    competences: [...description.competences].sort(),
  };
}

function isSame(one: Job, other: Job): boolean {
  const plain = ({ competences, ...job }: Job): string =>
    JSON.stringify([Object.entries(job).sort(), [...competences].sort()]);
  return plain(one) === plain(other);
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { notFound, RefusedError } from '../shared/refused-error';
import { EmploymentRepository, type StoredEmployment } from './employment.repository';

export { type StoredEmployment } from './employment.repository';

/** A job that is not stored yet. */
export type NewEmployment = Omit<StoredEmployment, 'id' | 'version'>;

/** Jobs as they are stored: what may become of one is decided by whoever calls this. */
@Injectable()
export class EmploymentsService {
  constructor(private readonly employments: EmploymentRepository) {}

  /** One job; another municipality's is as unknown as none. */
  async employment(employmentId: string): Promise<StoredEmployment> {
    const job = await this.employments.find(employmentId);
    if (job === null) {
      throw notFound();
    }
    return job;
  }

  /** Every job of a person, the newest first. */
  async ofPerson(personId: string): Promise<readonly StoredEmployment[]> {
    return this.employments.ofPerson(personId);
  }

  /** How many jobs of a unit run after a day. */
  async countAfter(unitId: string, day: CalendarDate): Promise<number> {
    return this.employments.countAfter(unitId, day);
  }

  async add(job: NewEmployment): Promise<StoredEmployment> {
    const id = randomUUID();
    await this.employments.add({ ...job, id });
    await this.employments.setServes(id, job.serves);
    await this.employments.setCompetences(id, job.competences);
    return this.employment(id);
  }

  /**
   * Writes a job's last day, payroll id, coding, units served and competences as they are given. Refuses with
   * `changed-meanwhile` when it is not in the version that was read any more.
   */
  async change(job: StoredEmployment): Promise<StoredEmployment> {
    const isDone = await this.employments.change(job);
    if (!isDone) {
      const { version } = await this.employment(job.id);
      throw new RefusedError({ refused: 'changed-meanwhile', currentVersion: version });
    }
    await this.employments.setServes(job.id, job.serves);
    await this.employments.setCompetences(job.id, job.competences);
    return this.employment(job.id);
  }
}

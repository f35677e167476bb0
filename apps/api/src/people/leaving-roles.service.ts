import { Injectable } from '@nestjs/common';
import { grantStateOn, isLastAdministrator } from '@rulleplan/domain/identity';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { RoleGrantsService, type StoredGrant } from '../identity/role-grants.service';
import { EmploymentsService, type StoredEmployment } from '../organisation/employments.service';
import { Clock } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import { Transaction } from '../shared/transaction';
import { RoleRecordService } from './role-record.service';

/** Given roles end with the last job; whoever never had one keeps them until somebody ends them. */
@Injectable()
export class LeavingRolesService {
  constructor(
    private readonly employments: EmploymentsService,
    private readonly grants: RoleGrantsService,
    private readonly records: RoleRecordService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /**
   * The roles that would end with a job on its last day, those in which others stand in for the person too; null when
   * another job runs on.
   */
  async endingWith(
    { id, personId }: Pick<StoredEmployment, 'id' | 'personId'>,
    lastDay: CalendarDate,
  ): Promise<readonly StoredGrant[] | null> {
    return this.transaction.beyondUnits('last-job-ends-access', async () => {
      const jobs = await this.employments.ofPerson(personId);
      const runsOn = jobs.some(
        (job) => job.id !== id && (job.employedTo === null || job.employedTo > lastDay),
      );
      if (runsOn) {
        return null;
      }
      const grants = await this.grants.ofPerson(personId);
      return grants.filter(
        (grant) =>
          grantStateOn(grant, this.today) !== 'ended' && (grant.validTo === null || grant.validTo > lastDay),
      );
    });
  }

  /** Ends them: on the last day, or at once when that is over. Refuses with `last-administrator`. */
  async endWith(
    job: Pick<StoredEmployment, 'id' | 'personId'>,
    lastDay: CalendarDate,
  ): Promise<readonly StoredGrant[] | null> {
    const ending = await this.endingWith(job, lastDay);
    if (ending === null || ending.length === 0) {
      return ending;
    }
    return this.transaction.beyondUnits('last-job-ends-access', async () => {
      const administrators = await this.grants.lockAdministrators();
      if (ending.some((grant) => isLastAdministrator(grant, administrators, this.today))) {
        throw new RefusedError({ refused: 'last-administrator' });
      }
      for (const grant of ending) {
        const isOver = lastDay < this.today || lastDay < grant.validFrom;
        const ended = isOver
          ? await this.grants.end(grant.id, this.clock.now())
          : await this.grants.setLastDay(grant.id, lastDay);
        await this.records.record('role-ended', grant, ended, null);
      }
      return ending;
    });
  }

  private get today(): CalendarDate {
    return dateOf(this.clock.now());
  }
}

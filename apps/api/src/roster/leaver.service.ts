import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { LeaverRepository } from './leaver.repository';
import { RosterService } from './roster.service';

/** What becomes of somebody's shifts when a job ends. Whoever calls this has locked the person. */
@Injectable()
export class LeaverService {
  constructor(
    private readonly leavers: LeaverRepository,
    private readonly roster: RosterService,
  ) {}

  /** Ids of the job's shifts that begin after a day, in order of time. */
  async shiftsAfter(employmentId: string, day: CalendarDate): Promise<readonly string[]> {
    return this.leavers.shiftsAfter(employmentId, day);
  }

  /** The last day on which a shift of the job begins in a closed week: payroll has been told of it. */
  async lastClosedShiftOn(employmentId: string): Promise<CalendarDate | null> {
    return this.leavers.lastClosedShiftOn(employmentId);
  }

  /** Shifts go to another job of the same person, or become open with null. */
  async passOn(
    shiftIds: readonly string[],
    toEmploymentId: string | null,
    remark: string | null,
  ): Promise<void> {
    if (shiftIds.length === 0) {
      return;
    }
    const shifts = await this.roster.shifts(shiftIds);
    await this.roster.moveShifts(
      shifts.map(({ id, version }) => ({ shiftId: id, version, toEmploymentId, mark: 'changed' as const })),
      remark,
    );
  }

  /** The lines of base plans that a job fills are filled by another from here on. */
  async passLinesOn(fromEmploymentId: string, toEmploymentId: string): Promise<void> {
    await this.leavers.moveLines(fromEmploymentId, toEmploymentId);
  }
}

import { Injectable } from '@nestjs/common';
import type { RolledShift } from '@rulleplan/domain/base-plan';
import { addDays, overlaps, type CalendarDate } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { Clock } from '../shared/clock';
import { RollOutRepository, type PeriodOfGroup } from './roll-out.repository';
import { RosterLockRepository } from './roster-lock.repository';

export { type PeriodOfGroup } from './roll-out.repository';

/** A group of staff in a unit, and the weeks its base plan is rolled out for. */
export interface GroupRollOut extends PeriodOfGroup {
  readonly unitId: string;
  readonly staffGroup: string;
}

/** Turns what the domain rolled out into a published roster period with its shifts. */
@Injectable()
export class RollOutService {
  constructor(
    private readonly rollOuts: RollOutRepository,
    private readonly locks: RosterLockRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The roster periods a group has, oldest first. */
  async periodsOf(unitId: string, staffGroup: string): Promise<readonly PeriodOfGroup[]> {
    return this.rollOuts.periodsOf(unitId, staffGroup);
  }

  /** The Monday of the unit's last closed week among these weeks, or null; none is closed from here on. */
  async lastClosedWeek(unitId: string, { from, weeks }: PeriodOfGroup): Promise<CalendarDate | null> {
    await this.locks.shareUnits([unitId]);
    const closed = await this.locks.closedWeeks(unitId, from, addDays(from, weeks * 7 - 1));
    return closed.at(-1) ?? null;
  }

  /** Shifts that would have their person in two places, with each other or with shifts that are there. */
  async clashesOf(shifts: readonly RolledShift[]): Promise<readonly RolledShift[]> {
    const taken = new Set(
      (await this.rollOuts.takenTimes(shifts)).map(({ employmentId, from }) => `${employmentId} ${from}`),
    );
    const among = new Set(clashesAmong(shifts));
    return shifts.filter((shift) => among.has(shift) || taken.has(`${shift.employmentId} ${shift.from}`));
  }

  /** Publishes a new roster period with these shifts. */
  async publish(
    { unitId, staffGroup, from, weeks }: GroupRollOut,
    shifts: readonly RolledShift[],
  ): Promise<void> {
    const publishedAt = this.clock.moment();
    const periodId = await this.rollOuts.storePeriod({ unitId, staffGroup, from, weeks, publishedAt });
    await this.rollOuts.storeShifts(unitId, periodId, shifts);
    await this.audit.record({
      action: 'roster-rolled-out',
      subject: 'roster-period',
      subjectId: periodId,
      unitId,
      before: null,
      after: { staffGroup, from, weeks, shifts: shifts.length },
      remark: null,
    });
  }
}

/** The later one of two shifts of one employment that overlap. */
function clashesAmong(shifts: readonly RolledShift[]): RolledShift[] {
  const inOrder = shifts
    .filter(({ employmentId }) => employmentId !== null)
    .sort((one, other) => one.from - other.from);
  const last = new Map<string | null, RolledShift>();
  return inOrder.filter((shift) => {
    const before = last.get(shift.employmentId);
    last.set(shift.employmentId, shift);
    return before !== undefined && overlaps(before, shift);
  });
}

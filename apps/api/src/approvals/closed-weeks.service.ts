import { Injectable } from '@nestjs/common';
import { closeWeek, weekSpan, type ClosingWeek } from '@rulleplan/domain/approvals';
import type { CalendarDate, Instant } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { SwapApplyingService } from '../swaps/swap-applying.service';
import { ApprovalsRepository, type ClosedWeekView } from './approvals.repository';

/** The weeks of a unit that are closed, and what it takes to close one. Payroll closes, in one go with its events. */
@Injectable()
export class ClosedWeeksService {
  constructor(
    private readonly approvals: ApprovalsRepository,
    private readonly swaps: SwapApplyingService,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async of(unitId: string): Promise<ClosedWeekView[]> {
    return this.approvals.closedWeeks(unitId);
  }

  /** The week as closing sees it; what the clock has ended is stored first. */
  async closingWeek(unitId: string, weekStart: CalendarDate): Promise<ClosingWeek> {
    await this.swaps.lapseDue(unitId);
    const span = weekSpan(weekStart);
    const closed = await this.approvals.closedWeeks(unitId);
    const undecided = await this.approvals.undecidedByWeek(unitId);
    return {
      weekStart,
      closed: closed.some((week) => week.weekStart === weekStart),
      rostered: await this.approvals.isRostered(unitId, weekStart),
      lastShiftEndsAt: await this.approvals.lastShiftEndsAt(unitId, span),
      undecidedChanges: undecided.get(weekStart) ?? 0,
      openSwaps: await this.swaps.countOpen(unitId, span),
    };
  }

  /** Whether the caller may close the week now, or the refusal; nothing is stored yet. */
  async demandClosable(unitId: string, weekStart: CalendarDate): Promise<Instant> {
    return granted(closeWeek(await this.closingWeek(unitId, weekStart), this.clock.now())).closedAt;
  }

  /** Closes the week for good and answers with the id of its row. */
  async store(week: {
    readonly unitId: string;
    readonly weekStart: CalendarDate;
    readonly closedAt: Instant;
    readonly eventCount: number;
  }): Promise<string> {
    const closedByPersonId = this.access.caller.person.id;
    const closedWeekId = await this.approvals.insertClosedWeek({ ...week, closedByPersonId });
    const { unitId, weekStart, eventCount } = week;
    await this.audit.record({
      action: 'week-closed',
      subject: 'week',
      subjectId: closedWeekId,
      unitId,
      before: { weekStart, closed: false },
      after: { weekStart, closed: true, eventCount },
      remark: null,
    });
    return closedWeekId;
  }
}

import { Injectable } from '@nestjs/common';
import { blocksClosing } from '@rulleplan/domain/approvals';
import { addDays, dateOf, isoMoment, isoWeekOf, mondayOf, type CalendarDate } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { OrganisationService } from '../organisation/organisation.service';
import { Clock } from '../shared/clock';
import { ApprovalsRepository } from './approvals.repository';
import type { ChangeView } from './change-view';
import { ClosedWeeksService } from './closed-weeks.service';
import { changeResponse } from './dto/change.response';
import type { MondayResponse, MondayWeekResponse } from './dto/monday.response';

/** The round goes back and forth this many weeks from today; older ones show while they hold something open. */
const weeksBack = 8;
const weeksAhead = 2;

/** What the leader sees on Monday: the week's changes, and whether it can be closed. */
@Injectable()
export class MondayService {
  constructor(
    private readonly approvals: ApprovalsRepository,
    private readonly closedWeeks: ClosedWeeksService,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The round of a week; without one last week's while it is open, else this week's. */
  async round(unitId: string, week: CalendarDate | null): Promise<MondayResponse> {
    const unit = await this.organisation.unit(unitId);
    const closed = await this.closedWeeks.of(unitId);
    const isClosed = (monday: CalendarDate) => closed.some(({ weekStart }) => weekStart === monday);
    const now = this.clock.now();
    const thisWeek = mondayOf(dateOf(now));
    const lastWeek = addDays(thisWeek, -7);
    const weekStart = week ?? (isClosed(lastWeek) ? thisWeek : lastWeek);

    const closing = await this.closedWeeks.closingWeek(unitId, weekStart);
    const blockedBy = closing.closed ? null : blocksClosing(closing, now);
    const closedWeek = closed.find((each) => each.weekStart === weekStart);
    const changes = await this.approvals.ofWeek(unitId, weekStart);
    await this.logBalances(unitId, changes);
    return {
      unitId,
      unitName: unit.name,
      weekStart,
      isoWeek: isoWeekOf(weekStart).week,
      closedAt: closedWeek === undefined ? null : isoMoment(closedWeek.closedAt),
      closedByName: closedWeek?.closedByName ?? null,
      canClose: !closing.closed && blockedBy === null,
      blockedBy,
      changes: changes.map((view) => changeResponse(view, now)),
      weeks: await this.weeks(unitId, weekStart, isClosed),
    };
  }

  /** A finding on the norm tells the balance it rests on. */
  private async logBalances(unitId: string, changes: readonly ChangeView[]): Promise<void> {
    const findings = changes.flatMap(({ change }) => change.findings);
    await this.audit.read({
      action: 'balance-read',
      aboutEmploymentIds: findings.flatMap(({ rule, person }) => (rule === 'norm-tolerance' ? person : [])),
      unitId,
      permission: 'see-balances',
    });
  }

  /** The weeks around today and the one shown, and every other in which something is undecided. */
  private async weeks(
    unitId: string,
    shown: CalendarDate,
    isClosed: (monday: CalendarDate) => boolean,
  ): Promise<MondayWeekResponse[]> {
    const undecided = await this.approvals.undecidedByWeek(unitId);
    const thisWeek = mondayOf(dateOf(this.clock.now()));
    const around = Array.from({ length: weeksBack + 1 + weeksAhead }, (_, at) =>
      addDays(thisWeek, (at - weeksBack) * 7),
    );
    const mondays = [...new Set([...around, ...undecided.keys(), shown])].sort();
    return mondays.map((weekStart) => ({
      weekStart,
      isoWeek: isoWeekOf(weekStart).week,
      undecided: undecided.get(weekStart) ?? 0,
      closed: isClosed(weekStart),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { payrollEventsFor, type PayrollEvent } from '@rulleplan/domain/payroll';
import { addDays, isoMoment, startOfDay, type CalendarDate } from '@rulleplan/domain/time';
import { ClosedWeeksService } from '../approvals/closed-weeks.service';
import { AuditService } from '../audit/audit.service';
import { OrganisationService } from '../organisation/organisation.service';
import { RosterService } from '../roster/roster.service';
import { Clock } from '../shared/clock';
import type { ClosedWeekResponse } from './dto/payroll.response';
import { PayrollRepository } from './payroll.repository';

/**
 * Closes a unit's week and tells payroll what it holds, in one transaction: a closed week has its events, and
 * there are no events without one. Payroll knows approvals and not the reverse, so closing lives here.
 */
@Injectable()
export class WeekClosingService {
  constructor(
    private readonly payroll: PayrollRepository,
    private readonly closedWeeks: ClosedWeeksService,
    private readonly organisation: OrganisationService,
    private readonly roster: RosterService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async closeWeek(unitId: string, weekStart: CalendarDate): Promise<ClosedWeekResponse> {
    await this.organisation.unit(unitId);
    // Every change of the unit's roster waits from here on, so what is stated is what is closed.
    await this.roster.lockForClosing(unitId);
    const closedAt = await this.closedWeeks.demandClosable(unitId, weekStart);
    const events = await this.eventsOf(unitId, weekStart);
    const closedWeekId = await this.closedWeeks.store({
      unitId,
      weekStart,
      closedAt,
      eventCount: events.length,
    });
    await this.payroll.append(events, { closedWeekId, createdAt: this.clock.moment() });
    await this.audit.record({
      action: 'payroll-events-written',
      subject: 'week',
      subjectId: closedWeekId,
      unitId,
      before: null,
      after: { weekStart, eventCount: events.length },
      remark: null,
    });
    return { weekStart, closedAt: isoMoment(closedAt), eventCount: events.length };
  }

  private async eventsOf(unitId: string, weekStart: CalendarDate): Promise<readonly PayrollEvent[]> {
    const inWeek = await this.roster.shiftsOfWeek(unitId, weekStart);
    // A draft is nobody's working time yet.
    const shifts = inWeek.filter(({ published }) => published);
    const holders = [...new Set(shifts.flatMap(({ person }) => person ?? []))];
    const people = await this.roster.rosterPeople(holders, {
      from: startOfDay(weekStart),
      to: startOfDay(addDays(weekStart, 8)),
    });
    return payrollEventsFor(
      { unitId, weekStart },
      people.map(({ id, agreement, employment, absences }) => ({
        employmentId: id,
        agreement,
        fixedNight: employment.fixedNight,
        absences,
        shifts: shifts.filter(({ person }) => person === id),
      })),
    );
  }
}

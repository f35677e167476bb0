import { Injectable } from '@nestjs/common';
import {
  approveChanges,
  rejectChange,
  reopenChange,
  type Change,
  type ChangeChoice,
  type Rejection,
} from '@rulleplan/domain/approvals';
import type { AuditAction } from '@rulleplan/domain/audit';
import type { CalendarDate } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { RosterService, type RosterShift } from '../roster/roster.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { notFound, RefusedError } from '../shared/refused-error';
import { SwapApplyingService } from '../swaps/swap-applying.service';
import { ApprovalsRepository, type ChangeDecision } from './approvals.repository';
import type { ChangeView } from './change-view';
import { ClosedWeeksService } from './closed-weeks.service';
import { changeResponse, type ChangeResponse } from './dto/change.response';

/** The leader decides on changes. One decision at a time in a unit: closing its week waits, and so do changes. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly approvals: ApprovalsRepository,
    private readonly closedWeeks: ClosedWeeksService,
    private readonly swaps: SwapApplyingService,
    private readonly roster: RosterService,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Approves all that was chosen, in that order, or nothing. */
  async approve(unitId: string, weekStart: CalendarDate, choices: readonly ChangeChoice[]): Promise<void> {
    await this.roster.lockForClosing(unitId);
    await this.swaps.lapseDue(unitId);
    const ids = [...new Set(choices.map(({ id }) => id))];
    const views = await this.approvals.findIn(unitId, ids);
    if (views.length < ids.length) {
      throw notFound();
    }
    const { approved } = granted(
      approveChanges({
        weekStart,
        choices,
        changes: views.map(({ change }) => change),
        closedWeeks: await this.closedWeekStarts(unitId),
      }),
    );
    const chosen = approved.flatMap(({ id }) => views.filter(({ change }) => change.id === id));
    const waiting = chosen.flatMap(({ change, swapId }) => (change.applied ? [] : (swapId ?? [])));
    const personIds = await this.swaps.peopleOf(waiting);
    await this.roster.lockForChange({ unitIds: [unitId], personIds });
    for (const view of chosen) {
      const applies = !view.change.applied && view.swapId !== null;
      await this.decide(view, 'change-approved', {
        state: 'approved',
        reason: null,
        appliedWith: applies ? await this.swaps.applyAfterLeader(view.swapId) : null,
      });
    }
  }

  /** Says no to one change: what lies ahead goes back, what was worked stays and is marked. */
  async reject(choice: ChangeChoice, reason: string): Promise<ChangeResponse> {
    const { change } = await this.lockedChange(choice.id);
    const shiftIds = change.shifts.map(({ shiftId }) => shiftId);
    const people = await this.peopleOf(change);
    await this.roster.lockForChange({
      unitIds: [change.unitId],
      personIds: people.map(({ employment }) => employment.personId),
    });
    const view = await this.known(choice.id);
    const shifts = await this.roster.shifts(shiftIds);
    const rejection = granted(
      rejectChange({
        change: view.change,
        choice,
        closedWeeks: await this.closedWeekStarts(change.unitId),
        shifts,
        people: await this.peopleOf(change),
        now: this.clock.now(),
      }),
    );
    await this.carryOut(rejection, view, shifts, reason);
    return this.decide(view, 'change-rejected', { state: 'rejected', reason, appliedWith: null });
  }

  /** Undoes an approval, until the week is closed. */
  async reopen(choice: ChangeChoice): Promise<ChangeResponse> {
    const view = await this.lockedChange(choice.id);
    const closedWeeks = await this.closedWeekStarts(view.change.unitId);
    const { state } = granted(reopenChange({ change: view.change, choice, closedWeeks }));
    return this.decide(view, 'change-reopened', { state, reason: null, appliedWith: null });
  }

  private async carryOut(
    rejection: Rejection,
    { swapId, change }: ChangeView,
    shifts: readonly RosterShift[],
    reason: string,
  ): Promise<void> {
    const version = (shiftId: string) => shifts.find(({ id }) => id === shiftId)?.version ?? 0;
    if (rejection.outcome === 'stays-marked') {
      for (const shiftId of rejection.shiftIds) {
        await this.roster.markShift({ shiftId, version: version(shiftId), mark: 'rejected' }, reason);
      }
      return;
    }
    if (rejection.outcome === 'goes-back') {
      // Whoever was promised a shift that goes back cannot have it any more.
      await this.swaps.lapseOn(rejection.shifts.map(({ shiftId }) => shiftId));
      await this.goBack(change, rejection.shifts, version, reason);
    }
    if (swapId !== null) {
      await this.swaps.reject(swapId, reason);
    }
  }

  private async goBack(
    { kind }: Change,
    changed: Change['shifts'],
    version: (shiftId: string) => number,
    reason: string,
  ): Promise<void> {
    if (kind === 'swap') {
      const moves = changed.map(({ shiftId, before }) => ({
        shiftId,
        version: version(shiftId),
        toEmploymentId: before.person,
      }));
      await this.roster.moveShifts(moves, reason);
      return;
    }
    for (const { shiftId, before } of changed) {
      const span = { from: before.from, to: before.to };
      await this.roster.setTimes({ shiftId, version: version(shiftId), span, mark: null }, reason);
    }
  }

  /** Everybody who holds one of the change's shifts now or would get one back, with plans around both places. */
  private async peopleOf({ shifts }: Change) {
    const places = shifts.flatMap(({ before, after }) => [before, after]);
    const employmentIds = [...new Set(places.flatMap(({ person }) => person ?? []))];
    return this.roster.rosterPeople(employmentIds, {
      from: Math.min(...places.map(({ from }) => from)),
      to: Math.max(...places.map(({ to }) => to)),
    });
  }

  private async decide(
    view: ChangeView,
    action: AuditAction,
    decision: Pick<ChangeDecision, 'state' | 'reason' | 'appliedWith'>,
  ): Promise<ChangeResponse> {
    const isDecided = decision.state !== 'pending';
    const isTaken = await this.approvals.decide({
      change: view.change,
      ...decision,
      decidedAt: isDecided ? this.clock.now() : null,
      decidedByPersonId: isDecided ? this.access.caller.person.id : null,
    });
    const after = await this.known(view.change.id);
    if (!isTaken) {
      const { id, state, version } = after.change;
      throw new RefusedError({ refused: 'change-already-decided', changes: [{ id, state, version }] });
    }
    await this.audit.record({
      action,
      subject: 'change',
      subjectId: after.change.id,
      unitId: after.change.unitId,
      before: auditedChange(view),
      after: auditedChange(after),
      remark: decision.reason,
    });
    return changeResponse(after, this.clock.now());
  }

  /** The change as it is once no other decision is under way in its unit. */
  private async lockedChange(changeId: string): Promise<ChangeView> {
    const { change } = await this.known(changeId);
    this.access.demand('approve-week', change.unitId);
    await this.roster.lockForClosing(change.unitId);
    await this.swaps.lapseDue(change.unitId);
    return this.known(changeId);
  }

  private async known(changeId: string): Promise<ChangeView> {
    const view = await this.approvals.find(changeId);
    if (view === null) {
      throw notFound();
    }
    return view;
  }

  private async closedWeekStarts(unitId: string): Promise<CalendarDate[]> {
    const weeks = await this.closedWeeks.of(unitId);
    return weeks.map(({ weekStart }) => weekStart);
  }
}

/** What the audit trail keeps of a change. */
function auditedChange({ change, weeks, names }: ChangeView) {
  return {
    kind: change.kind,
    state: change.state,
    applied: change.applied,
    weeks: [...weeks],
    people: Object.values(names),
    shiftIds: change.shifts.map(({ shiftId }) => shiftId),
  };
}

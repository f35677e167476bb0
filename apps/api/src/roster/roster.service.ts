import { Injectable } from '@nestjs/common';
import type { RosterPerson } from '@rulleplan/domain/roster';
import { addDays, isoMoment, startOfDay, type CalendarDate, type Span } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { momentOf } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import { ChangeRepository, type NewChange } from './change.repository';
import { RosterLockRepository } from './roster-lock.repository';
import { RosterPersonService } from './roster-person.service';
import type { RosterShift } from './roster-shift';
import type { ShiftMark } from './shift.entity';
import { ShiftRepository, type ShiftMove, type ShiftTimes } from './shift.repository';

export { type RosterShift } from './roster-shift';

/** A shift that goes to another employment; the mark is taken off unless one is given. */
export type MoveShift = Omit<ShiftMove, 'mark'> & { readonly mark?: ShiftMark | null };

/**
 * The roster's door: everything that changes a roster locks, reads and writes through it. Lock first, read
 * after, decide in the domain, then write; every write is in the audit trail.
 */
@Injectable()
export class RosterService {
  constructor(
    private readonly locks: RosterLockRepository,
    private readonly repository: ShiftRepository,
    private readonly people: RosterPersonService,
    private readonly changes: ChangeRepository,
    private readonly audit: AuditService,
  ) {}

  /** Waits until no one else changes these people's shifts, and holds off the closing of these units' weeks. */
  async lockForChange(of: { unitIds: readonly string[]; personIds: readonly string[] }): Promise<void> {
    await this.locks.shareUnits(of.unitIds);
    await this.locks.ownPeople(of.personIds);
  }

  /** Waits until no one else changes the unit's roster, and holds off new changes. */
  async lockForClosing(unitId: string): Promise<void> {
    await this.locks.ownUnit(unitId);
  }

  /** Shifts by id, in order of time; unknown ids and other municipalities' are left out. */
  async shifts(shiftIds: readonly string[]): Promise<RosterShift[]> {
    return this.repository.byId(shiftIds);
  }

  /** A unit's shifts that start in a week, open ones too, in order of time. */
  async shiftsOfWeek(unitId: string, weekStart: CalendarDate): Promise<RosterShift[]> {
    return this.repository.ofUnit(
      unitId,
      momentOf(startOfDay(weekStart)),
      momentOf(startOfDay(addDays(weekStart, 7))),
    );
  }

  /** The Mondays of a unit's closed weeks between two dates. */
  async closedWeeks(unitId: string, from: CalendarDate, to: CalendarDate): Promise<CalendarDate[]> {
    return this.locks.closedWeeks(unitId, from, to);
  }

  /**
   * People with everything the rule book needs: all norm periods that touch the span, all shifts in and around
   * them in whichever job, absences and the agreement in force. In the order asked for.
   */
  async rosterPeople(employmentIds: readonly string[], around: Span): Promise<RosterPerson[]> {
    return this.people.around(employmentIds, around);
  }

  /**
   * Gives shifts to others, all at once: people may exchange shifts that overlap. Refuses with `stale-version` when
   * one of them was changed since it was read.
   */
  async moveShifts(moves: readonly MoveShift[], remark: string | null = null): Promise<RosterShift[]> {
    const shiftIds = moves.map(({ shiftId }) => shiftId);
    const before = await this.repository.byId(shiftIds);
    const moved = await this.repository.move(moves.map((move) => ({ ...move, mark: move.mark ?? null })));
    this.refuseStale(moves, moved, before);
    return this.recordShifts('shift-holder-changed', before, remark);
  }

  /** Gives a shift new times. Refuses with `stale-version` when it was changed since it was read. */
  async setTimes(times: ShiftTimes, remark: string | null = null): Promise<RosterShift> {
    const before = await this.repository.byId([times.shiftId]);
    const isDone = await this.repository.setTimes(times);
    this.refuseStale([times], isDone ? [times.shiftId] : [], before);
    return only(await this.recordShifts('shift-times-changed', before, remark));
  }

  /** Marks a shift, or takes the mark off. Refuses with `stale-version` when it was changed since it was read. */
  async markShift(
    marking: { shiftId: string; version: number; mark: ShiftMark | null },
    remark: string | null = null,
  ): Promise<RosterShift> {
    const { shiftId, version, mark } = marking;
    const before = await this.repository.byId([shiftId]);
    const isDone = await this.repository.setMark(shiftId, version, mark);
    this.refuseStale([marking], isDone ? [shiftId] : [], before);
    return only(await this.recordShifts('shift-marked', before, remark));
  }

  /** Puts a change before the leader's Monday, in every week it touches. */
  async recordChange(change: NewChange): Promise<void> {
    await this.changes.add(change);
  }

  private refuseStale(
    asked: readonly { readonly shiftId: string; readonly version: number }[],
    done: readonly string[],
    before: readonly RosterShift[],
  ): void {
    const missed = asked.find(({ shiftId }) => !done.includes(shiftId));
    if (missed === undefined) {
      return;
    }
    const found = before.find(({ id }) => id === missed.shiftId);
    throw new RefusedError(
      found === undefined
        ? { refused: 'not-found' }
        : { refused: 'stale-version', shiftId: found.id, currentVersion: found.version },
    );
  }

  private async recordShifts(
    action: 'shift-holder-changed' | 'shift-times-changed' | 'shift-marked',
    before: readonly RosterShift[],
    remark: string | null,
  ): Promise<RosterShift[]> {
    const after = await this.repository.byId(before.map(({ id }) => id));
    for (const shift of after) {
      const was = before.find(({ id }) => id === shift.id);
      await this.audit.record({
        action,
        subject: 'shift',
        subjectId: shift.id,
        unitId: shift.unitId,
        before: was === undefined ? null : auditedShift(was),
        after: auditedShift(shift),
        remark,
      });
    }
    return after;
  }
}

/** What the audit trail keeps of a shift. */
function auditedShift(shift: RosterShift) {
  return {
    employmentId: shift.person,
    holderName: shift.holderName,
    start: isoMoment(shift.from),
    end: isoMoment(shift.to),
    mark: shift.mark,
  };
}

function only(shifts: readonly RosterShift[]): RosterShift {
  const [shift] = shifts;
  if (shift === undefined) {
    throw new RefusedError({ refused: 'not-found' });
  }
  return shift;
}

import { Injectable } from '@nestjs/common';
import { withoutBalances } from '@rulleplan/domain/agreements';
import { isRefused } from '@rulleplan/domain/decision';
import {
  changeShiftTimes,
  normBalancesOf,
  withNewTimes,
  type RosterPerson,
  type TimesQuestion,
} from '@rulleplan/domain/roster';
import { addDays, dateOf, parseWallTime, type CalendarDate } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { Clock } from '../shared/clock';
import { findingResponse } from '../shared/finding.response';
import { notFound, RefusedError } from '../shared/refused-error';
import { ChangeShiftTimesRequest, type ChangeCheckResponse } from './dto/change-shift-times.request';
import { TeamShiftResponse, teamShiftResponse } from './dto/team-shift.response';
import type { RosterShift } from './roster-shift';
import { RosterService } from './roster.service';

export { ChangeShiftTimesRequest, TeamShiftResponse };

/** What a leader's new times rest on. */
interface TimesFacts extends TimesQuestion {
  readonly shift: RosterShift;
}

/** The leader gives a shift new times; it is decided at once and stands in the week's Monday round. */
@Injectable()
export class ShiftTimesService {
  constructor(
    private readonly access: AccessService,
    private readonly roster: RosterService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async check(shiftId: string, request: ChangeShiftTimesRequest): Promise<ChangeCheckResponse> {
    const facts = await this.facts(await this.shiftOf(shiftId), request);
    const decision = changeShiftTimes(facts);
    const seesBalance = await this.seesBalance(facts.shift);
    // Times that are no span have no effect to show.
    const effect = facts.to.from < facts.to.to ? withNewTimes(facts) : { findings: [], holder: facts.holder };
    return {
      possible: !isRefused(decision),
      refusal: isRefused(decision) ? decision.refused : null,
      findings: (seesBalance ? effect.findings : withoutBalances(effect.findings)).map(findingResponse),
      balanceBeforeMinutes: seesBalance ? balanceOn(dateOf(facts.to.from), facts.holder) : null,
      balanceAfterMinutes: seesBalance ? balanceOn(dateOf(facts.to.from), effect.holder) : null,
    };
  }

  async change(shiftId: string, request: ChangeShiftTimesRequest): Promise<TeamShiftResponse> {
    const shift = await this.lockedShift(shiftId);
    const facts = await this.facts(shift, request);
    const decision = changeShiftTimes(facts);
    if (isRefused(decision)) {
      const isTold = !('findings' in decision) || (await this.seesBalance(shift));
      throw new RefusedError(
        isTold ? decision : { ...decision, findings: withoutBalances(decision.findings) },
      );
    }
    const remark = request.remark ?? null;
    const times = { shiftId, version: shift.version, span: facts.to, mark: 'changed' as const };
    const changed = await this.roster.setTimes(times, remark);
    await this.roster.recordChange({
      unitId: shift.unitId,
      kind: 'times',
      state: 'approved',
      swapId: null,
      applied: true,
      shifts: [{ shiftId, before: placeOf(shift), after: placeOf(changed) }],
      findings: decision.findings,
      remark,
      madeAt: facts.now,
      madeByPersonId: this.access.caller.person.id,
    });
    return teamShiftResponse(changed);
  }

  /** A balance is for its owner, the leader and HR; that one of them looked is in the log. */
  private async seesBalance({ unitId, personId }: RosterShift): Promise<boolean> {
    if (personId === null || personId === this.access.caller.person.id) {
      return true;
    }
    const permission = 'see-balances';
    if (!this.access.may(permission, unitId)) {
      return false;
    }
    await this.audit.read({ action: 'balance-read', aboutPersonIds: [personId], unitId, permission });
    return true;
  }

  /** The shift as it is once nobody else can change it. */
  private async lockedShift(shiftId: string): Promise<RosterShift> {
    const { unitId, personId } = await this.shiftOf(shiftId);
    await this.roster.lockForChange({ unitIds: [unitId], personIds: personId === null ? [] : [personId] });
    const shift = await this.shiftOf(shiftId);
    if (shift.personId !== personId) {
      // It changed hands before the lock was there: the new holder is not locked, so nothing is decided.
      throw new RefusedError({ refused: 'stale-version', shiftId, currentVersion: shift.version });
    }
    return shift;
  }

  private async shiftOf(shiftId: string): Promise<RosterShift> {
    const [shift] = await this.roster.shifts([shiftId]);
    if (shift === undefined) {
      throw notFound();
    }
    this.access.demand('change-roster', shift.unitId);
    return shift;
  }

  private async facts(shift: RosterShift, request: ChangeShiftTimesRequest): Promise<TimesFacts> {
    const to = { from: instantFrom(request.start), to: instantFrom(request.end) };
    const around = { from: Math.min(shift.from, to.from), to: Math.max(shift.to, to.to, to.from + 1) };
    const [holder] = shift.person === null ? [] : await this.roster.rosterPeople([shift.person], around);
    const closedWeeks = await this.roster.closedWeeks(
      shift.unitId,
      addDays(dateOf(around.from), -7),
      dateOf(around.to),
    );
    const { version } = request;
    return { shift, holder: holder ?? null, to, version, closedWeeks, now: this.clock.now() };
  }
}

function balanceOn(date: CalendarDate, person: RosterPerson | null): number | null {
  const balances = person === null ? [] : normBalancesOf(person);
  return balances.find(({ from, to }) => from <= date && date <= to)?.balanceMinutes ?? null;
}

function placeOf({ person, from, to }: RosterShift) {
  return { person, from, to };
}

/** The shape of the text is checked already. */
function instantFrom(text: string): number {
  const parsed = parseWallTime(text);
  if (typeof parsed !== 'number') {
    throw new TypeError(`${text} is no wall time`);
  }
  return parsed;
}

import { Injectable } from '@nestjs/common';
import { AuditService, type AuditLineResponse } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { notFound } from '../shared/refused-error';
import type { ShiftDetailResponse, SwapSummaryResponse } from './dto/shift-detail.response';
import { teamShiftResponse } from './dto/team-shift.response';
import { OpenSwapRepository } from './open-swap.repository';
import type { RosterShift } from './roster-shift';
import { RosterService } from './roster.service';

/** One shift, opened: its history is for its holder and the leader, its swap for the two and the leader. */
@Injectable()
export class ShiftDetailService {
  constructor(
    private readonly access: AccessService,
    private readonly roster: RosterService,
    private readonly swaps: OpenSwapRepository,
    private readonly audit: AuditService,
  ) {}

  async detail(shiftId: string): Promise<ShiftDetailResponse> {
    const [shift] = await this.roster.shifts([shiftId]);
    if (shift === undefined) {
      throw notFound();
    }
    this.access.demand('see-team-roster', shift.unitId);
    const leader = this.access.may('change-roster', shift.unitId);
    if (!leader && !shift.published) {
      throw notFound();
    }
    const isMine = shift.personId === this.access.caller.person.id;
    return {
      shift: teamShiftResponse(shift),
      holderName: shift.holderName,
      unitName: shift.unitName,
      history: leader || isMine ? await this.history(shift, leader) : [],
      swap: await this.swapOf(shift, leader),
    };
  }

  /**
   * For the holder from when the shift became the holder's own: what the leader remarked to whoever had it before
   * is between those two.
   */
  private async history({ id, person }: RosterShift, leader: boolean): Promise<AuditLineResponse[]> {
    const lines = await this.audit.historyOf('shift', id);
    const before = lines.findIndex(({ after }) => {
      const holder = after?.['employmentId'];
      return typeof holder === 'string' && holder !== person;
    });
    return leader || before === -1 ? lines : lines.slice(0, before);
  }

  private async swapOf(shift: RosterShift, leader: boolean): Promise<SwapSummaryResponse | null> {
    const swap = shift.openSwapId === null ? null : await this.swaps.find(shift.openSwapId);
    if (swap === null) {
      return null;
    }
    const { proposerPersonId, colleaguePersonId, ...shown } = swap;
    const me = this.access.caller.person.id;
    const mine = me === proposerPersonId ? 'proposer' : me === colleaguePersonId ? 'colleague' : null;
    if (mine === null && !leader) {
      return null;
    }
    return { ...shown, mine, waitsFor: swap.state === 'proposed' ? 'colleague' : 'leader' };
  }
}

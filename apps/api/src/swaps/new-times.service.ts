import { Injectable } from '@nestjs/common';
import {
  ShiftTimesService,
  type ChangeShiftTimesRequest,
  type TeamShiftResponse,
} from '../roster/shift-times.service';
import { SwapApplyingService } from './swap-applying.service';

/**
 * New times for a shift that may be in an open swap. The two agreed, or were asked, on other times: the swap
 * lapses and they ask anew. Swaps know the roster and not the reverse, so the leader's change comes in here.
 */
@Injectable()
export class NewTimesService {
  constructor(
    private readonly times: ShiftTimesService,
    private readonly swaps: SwapApplyingService,
  ) {}

  async change(shiftId: string, request: ChangeShiftTimesRequest): Promise<TeamShiftResponse> {
    const changed = await this.times.change(shiftId, request);
    await this.swaps.lapseOn([shiftId]);
    return { ...changed, swapPending: false };
  }
}

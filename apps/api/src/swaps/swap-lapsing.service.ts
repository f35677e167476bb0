import { Injectable } from '@nestjs/common';
import { SwapStepsService } from './swap-steps.service';
import { SwapsRepository } from './swaps.repository';

/** Swaps that end because their shifts are no longer there to be swapped. */
@Injectable()
export class SwapLapsingService {
  constructor(
    private readonly swaps: SwapsRepository,
    private readonly steps: SwapStepsService,
  ) {}

  /** How many open swaps hold one of the shifts, on either side. */
  async countOpenWith(shiftIds: readonly string[]): Promise<number> {
    return (await this.swaps.openWith(shiftIds)).length;
  }

  /** Lets every open swap lapse that holds one of the shifts; says how many. */
  async lapseWith(shiftIds: readonly string[]): Promise<number> {
    const open = await this.swaps.openWith(shiftIds);
    await this.steps.lapse(open);
    return open.length;
  }
}

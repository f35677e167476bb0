import { Injectable } from '@nestjs/common';
import type { SwapFacts, SwapSide } from '@rulleplan/domain/swaps';
import { notFound } from '../shared/refused-error';
import { Transaction } from '../shared/transaction';
import { RosterService, type RosterShift } from '../roster/roster.service';

/** Two shifts with everything the domain needs to judge their exchange. */
export interface LoadedSwap {
  readonly facts: SwapFacts;
  readonly offered: RosterShift;
  readonly requested: RosterShift;
}

/**
 * Loads the facts of a swap: both shifts, and both holders with their plans around both. An own shift may lie in any
 * unit, so these are read in all of them: whoever calls makes sure that the caller may see them.
 */
@Injectable()
export class SwapFactsService {
  constructor(
    private readonly roster: RosterService,
    private readonly transaction: Transaction,
  ) {}

  /** The two shifts alone; one that is not there is as unknown as one of another municipality. */
  async shifts(
    offeredId: string,
    requestedId: string,
  ): Promise<{ readonly offered: RosterShift; readonly requested: RosterShift }> {
    const shifts = await this.transaction.beyondUnits('own-is-shown-wherever-it-lies', () =>
      this.roster.shifts([offeredId, requestedId]),
    );
    const offered = shifts.find(({ id }) => id === offeredId);
    const requested = shifts.find(({ id }) => id === requestedId);
    if (offered === undefined || requested === undefined) {
      throw notFound();
    }
    return { offered, requested };
  }

  async load(offeredId: string, requestedId: string): Promise<LoadedSwap> {
    return this.transaction.beyondUnits('own-is-shown-wherever-it-lies', () =>
      this.loaded(offeredId, requestedId),
    );
  }

  private async loaded(offeredId: string, requestedId: string): Promise<LoadedSwap> {
    const { offered, requested } = await this.shifts(offeredId, requestedId);
    const holders = [offered.person, requested.person].filter((person) => person !== null);
    const people = await this.roster.rosterPeople([...new Set(holders)], {
      from: Math.min(offered.from, requested.from),
      to: Math.max(offered.to, requested.to),
    });
    const side = (shift: RosterShift): SwapSide => ({
      shift,
      holder: people.find(({ id }) => id === shift.person) ?? null,
    });
    return { facts: { offered: side(offered), requested: side(requested) }, offered, requested };
  }
}

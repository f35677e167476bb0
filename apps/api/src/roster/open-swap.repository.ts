import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock';
import { Transaction } from '../shared/transaction';

/** The open swap a shift is part of, as the roster shows it. */
export interface OpenSwap {
  readonly id: string;
  readonly state: 'proposed' | 'awaiting-leader';
  readonly proposerPersonId: string;
  readonly colleaguePersonId: string;
  readonly proposerName: string;
  readonly colleagueName: string;
  readonly offeredShiftId: string;
  readonly requestedShiftId: string;
}

/** Reads swaps for the shift panel. Swaps know the roster, so the roster reads their table and not their code. */
@Injectable()
export class OpenSwapRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async find(swapId: string): Promise<OpenSwap | null> {
    const [swap] = await this.transaction.rows<OpenSwap>(
      `SELECT swap.id, swap.state, swap.proposer_person_id AS "proposerPersonId",
              swap.colleague_person_id AS "colleaguePersonId", proposer.name AS "proposerName",
              colleague.name AS "colleagueName", swap.offered_shift_id AS "offeredShiftId",
              swap.requested_shift_id AS "requestedShiftId"
         FROM swap
         JOIN person proposer ON proposer.id = swap.proposer_person_id
         JOIN person colleague ON colleague.id = swap.colleague_person_id
        WHERE swap.municipality_id = $1 AND swap.id = $2
          AND swap.state IN ('proposed', 'awaiting-leader') AND swap.lapses_at > $3`,
      [this.transaction.municipalityId, swapId, this.clock.moment()],
    );
    return swap ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import type { Swap, SwapState } from '@rulleplan/domain/swaps';
import type { Instant, Span } from '@rulleplan/domain/time';
import { instantOf, momentOf } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import { isOpenSwap } from './swap.entity';
import type { SwapView } from './swap-view';

/** A swap that has not been stored yet. */
export interface NewSwap extends Omit<Swap, 'id' | 'state' | 'proposedAt' | 'decidedAt'> {
  readonly unitId: string;
  readonly takesEffect: 'at-once' | 'after-leader';
  readonly remark: string | null;
}

/** The step of a swap from what was read to what it becomes. */
export interface SwapStepped {
  readonly from: Pick<SwapView, 'swap' | 'version'>;
  readonly state: SwapState;
  readonly acceptedAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly decidedByPersonId: string | null;
  readonly reason: string | null;
}

@Injectable()
export class SwapsRepository {
  constructor(private readonly transaction: Transaction) {}

  /** To the millisecond, so that the newest comes first also among those of one minute. */
  async insert(swap: NewSwap, proposedAt: Date): Promise<string> {
    const rows = await this.transaction.rows<{ id: string }>(
      `INSERT INTO swap (municipality_id, unit_id, proposer_employment_id, proposer_person_id,
         colleague_employment_id, colleague_person_id, offered_shift_id, requested_shift_id,
         takes_effect, remark, proposed_at, lapses_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       RETURNING id`,
      [
        this.transaction.municipalityId,
        swap.unitId,
        swap.proposer.employmentId,
        swap.proposer.personId,
        swap.colleague.employmentId,
        swap.colleague.personId,
        swap.offeredShiftId,
        swap.requestedShiftId,
        swap.takesEffect,
        swap.remark,
        proposedAt,
        momentOf(swap.lapsesAt),
      ],
    );
    return (rows[0] as { id: string }).id;
  }

  /** One swap; whoever calls makes sure that the caller may see it. */
  async find(swapId: string): Promise<SwapView | null> {
    const [view] = await this.wherever(() => this.views(`swap.id = $2`, [swapId]));
    return view ?? null;
  }

  async withIds(swapIds: readonly string[]): Promise<SwapView[]> {
    return this.views(`swap.id = ANY($2::uuid[]) ORDER BY swap.id`, [swapIds]);
  }

  /** The person's swaps on either side, newest first. */
  async ofPerson(personId: string, limit: number): Promise<SwapView[]> {
    return this.wherever(() =>
      this.views(
        `$2 IN (swap.proposer_person_id, swap.colleague_person_id)
         ORDER BY swap.proposed_at DESC, swap.id LIMIT $3`,
        [personId, limit],
      ),
    );
  }

  /** Stored as open although the earlier shift has begun. */
  async dueOf(whose: { personId: string } | { unitId: string }, now: Instant): Promise<SwapView[]> {
    const [condition, id] =
      'personId' in whose
        ? ['$2 IN (swap.proposer_person_id, swap.colleague_person_id)', whose.personId]
        : ['swap.unit_id = $2', whose.unitId];
    return this.wherever(() =>
      this.views(`${condition} AND swap.${isOpenSwap} AND swap.lapses_at <= $3 ORDER BY swap.id`, [
        id,
        momentOf(now),
      ]),
    );
  }

  /** Open swaps that hold one of the shifts, on either side. */
  async openWith(shiftIds: readonly string[]): Promise<SwapView[]> {
    return this.views(
      `swap.${isOpenSwap}
       AND (swap.offered_shift_id = ANY($2::uuid[]) OR swap.requested_shift_id = ANY($2::uuid[]))
       ORDER BY swap.id`,
      [shiftIds],
    );
  }

  /** How many open swaps of the unit hold a shift that starts in the span. */
  async countOpen(unitId: string, span: Span): Promise<number> {
    const rows = await this.transaction.rows<{ count: number }>(
      `SELECT count(*)::integer AS count FROM swap
       WHERE swap.municipality_id = $1 AND swap.unit_id = $2 AND swap.${isOpenSwap}
         AND EXISTS (SELECT FROM shift WHERE shift.id IN (swap.offered_shift_id, swap.requested_shift_id)
                     AND shift.starts_at >= $3 AND shift.starts_at < $4)`,
      [this.transaction.municipalityId, unitId, momentOf(span.from), momentOf(span.to)],
    );
    return rows[0]?.count ?? 0;
  }

  /** Compare-and-swap: true when the swap was still as it was read, so that it is decided once. */
  async step(step: SwapStepped): Promise<boolean> {
    const rows = await this.transaction.rows<{ id: string }>(
      `UPDATE swap
       SET state = $4, version = version + 1, accepted_at = coalesce($5, accepted_at), decided_at = $6,
           decided_by_person_id = $7, reason = coalesce($8, reason)
       WHERE municipality_id = $1 AND id = $2 AND version = $3 AND state = $9
       RETURNING id`,
      [
        this.transaction.municipalityId,
        step.from.swap.id,
        step.from.version,
        step.state,
        step.acceptedAt === null ? null : momentOf(step.acceptedAt),
        step.decidedAt === null ? null : momentOf(step.decidedAt),
        step.decidedByPersonId,
        step.reason,
        step.from.swap.state,
      ],
    );
    return rows.length === 1;
  }

  /** Takes a swap that ended before the leader decided out of the Monday round. */
  async deleteWaitingChange(swapId: string): Promise<void> {
    await this.transaction.rows(
      `DELETE FROM change WHERE municipality_id = $1 AND swap_id = $2 AND state = 'pending' AND NOT applied`,
      [this.transaction.municipalityId, swapId],
    );
  }

  /** A swap is its two people's in whichever unit, with both shifts: also when one of them has left it. */
  private async wherever(views: () => Promise<SwapView[]>): Promise<SwapView[]> {
    return this.transaction.beyondUnits('own-is-shown-wherever-it-lies', views);
  }

  private async views(condition: string, parameters: readonly unknown[]): Promise<SwapView[]> {
    const rows = await this.transaction.rows<SwapQueryRow>(
      `SELECT swap.id, swap.unit_id, swap.state, swap.version, swap.remark, swap.reason,
         swap.proposed_at, swap.lapses_at, swap.decided_at,
         swap.proposer_employment_id, swap.proposer_person_id, proposer.name AS proposer_name,
         swap.colleague_employment_id, swap.colleague_person_id, colleague.name AS colleague_name,
         offered.id AS offered_id, offered.starts_at AS offered_starts_at, offered.ends_at AS offered_ends_at,
         offered_type.code AS offered_code, offered_type.name AS offered_name,
         requested.id AS requested_id, requested.starts_at AS requested_starts_at,
         requested.ends_at AS requested_ends_at,
         requested_type.code AS requested_code, requested_type.name AS requested_name
       FROM swap
       JOIN person proposer ON proposer.id = swap.proposer_person_id
       JOIN person colleague ON colleague.id = swap.colleague_person_id
       JOIN shift offered ON offered.id = swap.offered_shift_id
       JOIN shift requested ON requested.id = swap.requested_shift_id
       JOIN duty_type offered_type ON offered_type.id = offered.duty_type_id
       JOIN duty_type requested_type ON requested_type.id = requested.duty_type_id
       WHERE swap.municipality_id = $1 AND ${condition}`,
      [this.transaction.municipalityId, ...parameters],
    );
    return rows.map(swapView);
  }
}

interface SwapQueryRow {
  readonly id: string;
  readonly unit_id: string;
  readonly state: SwapState;
  readonly version: number;
  readonly remark: string | null;
  readonly reason: string | null;
  readonly proposed_at: Date;
  readonly lapses_at: Date;
  readonly decided_at: Date | null;
  readonly proposer_employment_id: string;
  readonly proposer_person_id: string;
  readonly proposer_name: string;
  readonly colleague_employment_id: string;
  readonly colleague_person_id: string;
  readonly colleague_name: string;
  readonly offered_id: string;
  readonly offered_starts_at: Date;
  readonly offered_ends_at: Date;
  readonly offered_code: string;
  readonly offered_name: string;
  readonly requested_id: string;
  readonly requested_starts_at: Date;
  readonly requested_ends_at: Date;
  readonly requested_code: string;
  readonly requested_name: string;
}

function swapView(row: SwapQueryRow): SwapView {
  return {
    swap: {
      id: row.id,
      state: row.state,
      proposer: { employmentId: row.proposer_employment_id, personId: row.proposer_person_id },
      colleague: { employmentId: row.colleague_employment_id, personId: row.colleague_person_id },
      offeredShiftId: row.offered_id,
      requestedShiftId: row.requested_id,
      proposedAt: instantOf(row.proposed_at),
      lapsesAt: instantOf(row.lapses_at),
      decidedAt: row.decided_at === null ? null : instantOf(row.decided_at),
    },
    unitId: row.unit_id,
    proposerName: row.proposer_name,
    colleagueName: row.colleague_name,
    offered: {
      id: row.offered_id,
      from: instantOf(row.offered_starts_at),
      to: instantOf(row.offered_ends_at),
      dutyTypeCode: row.offered_code,
      dutyTypeName: row.offered_name,
    },
    requested: {
      id: row.requested_id,
      from: instantOf(row.requested_starts_at),
      to: instantOf(row.requested_ends_at),
      dutyTypeCode: row.requested_code,
      dutyTypeName: row.requested_name,
    },
    remark: row.remark,
    reason: row.reason,
    version: row.version,
  };
}

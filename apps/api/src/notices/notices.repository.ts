import { Injectable } from '@nestjs/common';
import type { SwapState } from '@rulleplan/domain/swaps';
import type { CalendarDate, Instant } from '@rulleplan/domain/time';
import { instantOf, momentOf } from '../shared/clock';
import { Transaction } from '../shared/transaction';

/** A swap as somebody is told of it. */
export interface SwapNews {
  readonly swapId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: SwapState;
  readonly proposerName: string;
  readonly colleagueName: string;
  readonly offeredStartsAt: Instant;
  readonly requestedStartsAt: Instant;
  readonly at: Instant;
  readonly lapsesAt: Instant;
  readonly reason: string | null;
}

/** A competence that is held to a day. */
export interface HeldCompetence {
  readonly name: string;
  readonly heldTo: CalendarDate;
}

/** A unit's week with changes nobody has decided on. */
export interface UndecidedWeek {
  readonly unitId: string;
  readonly unitName: string;
  readonly weekStart: CalendarDate;
  readonly count: number;
  /** When the oldest of them was made. */
  readonly since: Instant;
}

/** A change of the person's own shift that the leader said no to. */
export interface RejectedChange {
  readonly changeId: string;
  readonly kind: 'swap' | 'times';
  readonly startsAt: Instant;
  readonly decidedAt: Instant;
  readonly decidedByName: string | null;
  readonly reason: string | null;
}

/**
 * When a swap came to where it stands: decided, lapsed though not yet stored so ($3 is now), accepted, or proposed.
 */
const stoodAt = `coalesce(swap.decided_at, CASE WHEN swap.lapses_at <= $3 THEN swap.lapses_at END,
         swap.accepted_at, swap.proposed_at)`;

/** The units a leader decides in; null is all of the municipality. */
export type LedUnits = readonly string[] | null;

@Injectable()
export class NoticesRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Proposals that wait for the person's answer, the first to lapse first. */
  async swapsToAnswer(personId: string, now: Instant): Promise<SwapNews[]> {
    return this.swaps(
      `swap.colleague_person_id = $2 AND swap.state = 'proposed' AND swap.lapses_at > $3
       ORDER BY swap.lapses_at, swap.id`,
      [personId, momentOf(now)],
    );
  }

  /** Swaps the two agreed on that wait for the leader, the first to lapse first. */
  async swapsToApprove(units: LedUnits, now: Instant): Promise<SwapNews[]> {
    return this.swaps(
      `swap.state = 'awaiting-leader' AND swap.lapses_at > $3 AND ($2::uuid[] IS NULL OR swap.unit_id = ANY($2))
       ORDER BY swap.lapses_at, swap.id`,
      [units, momentOf(now)],
    );
  }

  /**
   * How the person's swaps ended since a moment by somebody else's hand, or by the clock, newest first. A colleague
   * who never answered knows; one who said yes is told that it lapsed before the leader decided.
   */
  async swapsAnswered(personId: string, since: Instant, now: Instant): Promise<SwapNews[]> {
    return this.swaps(
      `(swap.proposer_person_id = $2 AND swap.state <> 'withdrawn'
          AND (swap.state <> 'proposed' OR swap.lapses_at <= $3)
        OR swap.colleague_person_id = $2
          AND (swap.state IN ('withdrawn', 'rejected') OR swap.state = 'applied' AND swap.takes_effect = 'after-leader'
               OR swap.accepted_at IS NOT NULL AND swap.lapses_at <= $3 AND swap.state = 'awaiting-leader'
               OR swap.accepted_at IS NOT NULL AND swap.state = 'lapsed'))
       AND ${stoodAt} BETWEEN $4 AND $3
       ORDER BY ${stoodAt} DESC, swap.id`,
      [personId, momentOf(now), momentOf(since)],
    );
  }

  /** Changes that took effect and wait for the leader's Monday, in weeks that have begun. */
  async undecidedWeeks(units: LedUnits, thisWeek: CalendarDate): Promise<UndecidedWeek[]> {
    const rows = await this.transaction.rows<{
      unit_id: string;
      unit_name: string;
      week: CalendarDate;
      count: number;
      since: Date;
    }>(
      `SELECT change.unit_id, unit.name AS unit_name, week, count(*)::integer AS count, min(made_at) AS since
       FROM change JOIN unit ON unit.id = change.unit_id, unnest(change.weeks) AS week
       WHERE change.municipality_id = $1 AND change.state = 'pending' AND change.applied AND week <= $3
         AND ($2::uuid[] IS NULL OR change.unit_id = ANY($2))
       GROUP BY change.unit_id, unit.name, week ORDER BY week, unit.name`,
      [this.transaction.municipalityId, units, thisWeek],
    );
    return rows.map((row) => ({
      unitId: row.unit_id,
      unitName: row.unit_name,
      weekStart: row.week,
      count: row.count,
      since: instantOf(row.since),
    }));
  }

  /** Rejections of what has been worked, or of new times; a swap that went back is told as a swap. */
  async rejectedChanges(personId: string, since: Instant): Promise<RejectedChange[]> {
    const rows = await this.transaction.rows<{
      id: string;
      kind: 'swap' | 'times';
      starts_at: number;
      decided_at: Date;
      decided_by_name: string | null;
      reason: string | null;
    }>(
      `SELECT change.id, change.kind, (change.shifts #>> '{0,after,from}')::integer AS starts_at,
         change.decided_at, decider.name AS decided_by_name, change.reason
       FROM change
       LEFT JOIN swap ON swap.id = change.swap_id
       LEFT JOIN person decider ON decider.id = change.decided_by_person_id
       WHERE change.municipality_id = $1 AND change.state = 'rejected' AND change.decided_at >= $3
         AND swap.state IS DISTINCT FROM 'rejected'
         AND EXISTS (
           SELECT FROM jsonb_array_elements(change.shifts) AS changed
           JOIN employment ON employment.id IN
             ((changed #>> '{before,person}')::uuid, (changed #>> '{after,person}')::uuid)
           WHERE employment.person_id = $2)
       ORDER BY change.decided_at DESC, change.id`,
      [this.transaction.municipalityId, personId, momentOf(since)],
    );
    return rows.map((row) => ({
      changeId: row.id,
      kind: row.kind,
      startsAt: row.starts_at,
      decidedAt: instantOf(row.decided_at),
      decidedByName: row.decided_by_name,
      reason: row.reason,
    }));
  }

  /** What the person holds to a day, in jobs that run then: the first to expire first. */
  async competencesUntil(personId: string, today: CalendarDate): Promise<HeldCompetence[]> {
    return this.transaction.rows<HeldCompetence>(
      `SELECT held.name, held.held_to AS "heldTo"
         FROM employment_competence held JOIN employment job ON job.id = held.employment_id
        WHERE job.municipality_id = $1 AND job.person_id = $2 AND held.held_to >= $3::date
          AND COALESCE(job.employed_to >= held.held_to, true)
        ORDER BY held.held_to, held.name`,
      [this.transaction.municipalityId, personId, today],
    );
  }

  /** The condition has who is asked about as $2 and now as $3. */
  private async swaps(condition: string, parameters: readonly unknown[]): Promise<SwapNews[]> {
    const rows = await this.transaction.rows<{
      id: string;
      unit_id: string;
      unit_name: string;
      state: SwapState;
      proposer_name: string;
      colleague_name: string;
      offered_starts_at: Date;
      requested_starts_at: Date;
      at: Date;
      lapses_at: Date;
      reason: string | null;
    }>(
      `SELECT swap.id, swap.unit_id, unit.name AS unit_name, swap.state, proposer.name AS proposer_name,
         colleague.name AS colleague_name, offered.starts_at AS offered_starts_at,
         requested.starts_at AS requested_starts_at, swap.lapses_at, swap.reason,
         ${stoodAt} AS at
       FROM swap
       JOIN unit ON unit.id = swap.unit_id
       JOIN person proposer ON proposer.id = swap.proposer_person_id
       JOIN person colleague ON colleague.id = swap.colleague_person_id
       JOIN shift offered ON offered.id = swap.offered_shift_id
       JOIN shift requested ON requested.id = swap.requested_shift_id
       WHERE swap.municipality_id = $1 AND ${condition}`,
      [this.transaction.municipalityId, ...parameters],
    );
    return rows.map((row) => ({
      swapId: row.id,
      unitId: row.unit_id,
      unitName: row.unit_name,
      state: row.state,
      proposerName: row.proposer_name,
      colleagueName: row.colleague_name,
      offeredStartsAt: instantOf(row.offered_starts_at),
      requestedStartsAt: instantOf(row.requested_starts_at),
      at: instantOf(row.at),
      lapsesAt: instantOf(row.lapses_at),
      reason: row.reason,
    }));
  }
}

import { Injectable } from '@nestjs/common';
import type { AuditFault } from '@rulleplan/domain/audit';
import { isoMoment } from '@rulleplan/domain/time';
import { AccessService } from '../identity/access.service';
import { instantOf } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import { AuditKey } from './audit-key';
import { faultAt, faultAtEnd, isIntact } from './chain-check';
import { ChainVerificationRepository, type LaneState } from './chain-verification.repository';
import { CheckpointService } from './checkpoint.service';
import type { CheckpointMarks } from './checkpoint-file';
import type { AuditChainResponse, AuditVerificationResponse } from './dto/chain.response';

/** So many entries a request verifies: some seconds' work, after which it tells how far it has come. */
const entriesPerSlice = 50_000;

/** A place from which verification goes on. */
interface Place {
  readonly lane: number;
  readonly position: number;
}

/** What verifying came to. */
export interface Verified {
  readonly checkedEntries: number;
  readonly totalEntries: number;
  readonly next: Place | null;
  readonly faults: readonly AuditFault[];
}

/** Says whether the log of the municipality is as it was written, and where it first is not. */
@Injectable()
export class ChainVerificationService {
  constructor(
    private readonly log: ChainVerificationRepository,
    private readonly key: AuditKey,
    private readonly checkpoints: CheckpointService,
    private readonly transaction: Transaction,
    private readonly access: AccessService,
  ) {}

  /** What there is to verify. */
  async state(): Promise<AuditChainResponse> {
    this.access.demandEverywhere('verify-log');
    const ends = await this.log.ends();
    const { municipalityId } = this.transaction;
    return {
      lanes: ends
        .filter(({ entries }) => entries > 0)
        .map(({ lane, entries, lastAt }) => ({
          lane,
          entries,
          lastAt: lastAt === null ? null : isoMoment(instantOf(lastAt)),
        })),
      entries: sumOf(ends),
      erasedEntries: await this.log.erasedEntries(),
      keyName: this.key.chain.keyName,
      lastCheckpointAt: await this.checkpoints.lastAt(municipalityId),
    };
  }

  /** Verifies the next part of the log, against the checkpoints too where the server keeps any. */
  async slice(after: Place | null): Promise<AuditVerificationResponse> {
    this.access.demandEverywhere('verify-log');
    const marks = await this.checkpoints.marks(null);
    const { faults, ...verified } = await this.verify(marks, after, entriesPerSlice);
    return { ...verified, faults: faults.map(({ municipalityId: _, ...fault }) => fault) };
  }

  /**
   * Verifies the log of the municipality this work is done for, from a place on and at most so many entries. Each
   * lane ends at its first fault: what comes after it rests on nothing.
   */
  async verify(
    marks: CheckpointMarks,
    after: Place | null = null,
    limit = Number.POSITIVE_INFINITY,
  ): Promise<Verified> {
    const ends = await this.log.ends();
    const totalEntries = sumOf(ends);
    const faults: AuditFault[] = after === null ? this.forgottenLanes(marks, ends) : [];
    let checkedEntries = 0;
    for (const end of ends.filter(({ lane }) => lane >= (after?.lane ?? 1))) {
      const from = after?.lane === end.lane ? after.position : 0;
      const lane = await this.verifyLane(end, marks, from, limit - checkedEntries);
      checkedEntries += lane.checked;
      if (lane.fault !== null) faults.push(lane.fault);
      if (lane.stoppedAt !== null) {
        const next = { lane: end.lane, position: lane.stoppedAt };
        return { checkedEntries, totalEntries, next, faults };
      }
    }
    return { checkedEntries, totalEntries, next: null, faults: await this.withErased(faults) };
  }

  private async verifyLane(
    end: LaneState,
    marks: CheckpointMarks,
    from: number,
    limit: number,
  ): Promise<{ checked: number; fault: AuditFault | null; stoppedAt: number | null }> {
    const { municipalityId } = this.transaction;
    const { chain } = this.key;
    const { lane } = end;
    const mark = marks.of(municipalityId, lane);
    let before =
      (from === 0 ? null : await this.log.hashAt(lane, from)) ?? chain.beginning(municipalityId, lane);
    let checked = 0;
    const fault = (found: Pick<AuditFault, 'position' | 'entryId' | 'fault'>) => ({
      checked,
      stoppedAt: null,
      fault: { municipalityId, lane, ...found },
    });
    const last = Math.min(end.position, end.lastPosition);
    for await (const entry of end.entries === 0 ? [] : this.log.entriesAfter(lane, from)) {
      const position = from + checked + 1;
      if (position > last) break;
      if (checked >= limit) return { checked, fault: null, stoppedAt: position - 1 };
      if (!isIntact(chain, before, position, entry)) {
        const later = () => this.log.entriesAfter(lane, entry.position);
        const kind = await faultAt(chain, { before, position }, entry, later, end);
        return fault({ position, entryId: kind === 'missing' ? null : entry.id, fault: kind });
      }
      if (mark.hashes.get(position)?.equals(entry.hash) === false) {
        return fault({ position, entryId: entry.id, fault: 'changed' });
      }
      before = entry.hash;
      checked += 1;
    }
    const atEnd = faultAtEnd(end, before);
    if (atEnd !== null) return fault({ ...atEnd, entryId: null });
    if (mark.lastPosition > end.position) {
      return fault({ position: end.position + 1, entryId: null, fault: 'truncated' });
    }
    return { checked, fault: null, stoppedAt: null };
  }

  /** What a checkpoint knows of lanes of this municipality that are not there at all. */
  private forgottenLanes(marks: CheckpointMarks, ends: readonly LaneState[]): AuditFault[] {
    const { municipalityId } = this.transaction;
    return marks
      .lanesOf(municipalityId)
      .filter((lane) => !ends.some((end) => end.lane === lane))
      .map((lane) => ({ municipalityId, lane, position: 1, entryId: null, fault: 'truncated' as const }));
  }

  private async withErased(faults: readonly AuditFault[]): Promise<AuditFault[]> {
    const { municipalityId } = this.transaction;
    const erased = await this.log.erasedWithoutTrace();
    const earlier = ({ lane, position }: Place) =>
      faults.some((fault) => fault.lane === lane && fault.position <= position);
    return [
      ...faults,
      ...erased
        .filter((place) => !earlier(place))
        .map(({ lane, position, id }) => ({
          municipalityId,
          lane,
          position,
          entryId: id,
          fault: 'changed' as const,
        })),
    ];
  }
}

function sumOf(ends: readonly LaneState[]): number {
  return ends.reduce((sum, { entries }) => sum + entries, 0);
}

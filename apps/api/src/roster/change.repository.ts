import { Injectable } from '@nestjs/common';
import type { Finding } from '@rulleplan/domain/agreements';
import { weeksTouched, type ChangedShift } from '@rulleplan/domain/roster';
import type { Instant } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';
import { ChangeRow } from './change.entity';

/** A change of the roster for the leader's Monday. */
export interface NewChange {
  readonly unitId: string;
  readonly kind: ChangeRow['kind'];
  /** What the leader does is decided already; what staff do waits. */
  readonly state: 'pending' | 'approved';
  readonly swapId: string | null;
  /** False while nothing has moved yet. */
  readonly applied: boolean;
  readonly shifts: readonly ChangedShift[];
  readonly findings: readonly Finding[];
  readonly remark: string | null;
  readonly madeAt: Instant;
  readonly madeByPersonId: string | null;
}

@Injectable()
export class ChangeRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(change: NewChange): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    const isDecided = change.state !== 'pending';
    const row = {
      ...change,
      municipalityId,
      weeks: weeksTouched(change.shifts),
      shifts: [...change.shifts],
      findings: [...change.findings],
      decidedAt: isDecided ? change.madeAt : null,
      decidedByPersonId: isDecided ? change.madeByPersonId : null,
    };
    await manager.insert(ChangeRow, row);
  }
}

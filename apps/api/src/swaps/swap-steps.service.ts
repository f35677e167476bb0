import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@rulleplan/domain/audit';
import { isRefused } from '@rulleplan/domain/decision';
import { lapseSwap, swapStateAt, type SwapState } from '@rulleplan/domain/swaps';
import { isoMoment, type Instant } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { Clock } from '../shared/clock';
import { notFound, RefusedError } from '../shared/refused-error';
import type { SwapView } from './swap-view';
import { SwapsRepository } from './swaps.repository';

/** What happens to a swap, and how the audit trail calls it. */
export interface SwapStepTaken {
  readonly state: SwapState;
  readonly action: AuditAction;
  /** Null while the swap is still open. */
  readonly decidedAt: Instant | null;
  readonly acceptedAt?: Instant;
  readonly reason?: string | null;
}

/** Takes a swap from one state to the next: once, and never without its audit entry. */
@Injectable()
export class SwapStepsService {
  constructor(
    private readonly swaps: SwapsRepository,
    private readonly audit: AuditService,
    private readonly access: AccessService,
    private readonly clock: Clock,
  ) {}

  /** Takes the step, or refuses with where the swap stands when somebody else was faster. */
  async take(view: SwapView, step: SwapStepTaken): Promise<SwapView> {
    const isTaken = await this.swaps.step({
      from: view,
      state: step.state,
      acceptedAt: step.acceptedAt ?? null,
      decidedAt: step.decidedAt,
      decidedByPersonId: step.decidedAt === null ? null : this.access.caller.person.id,
      reason: step.reason ?? null,
    });
    const after = await this.swaps.find(view.swap.id);
    if (after === null) {
      throw notFound();
    }
    if (!isTaken) {
      const { id, decidedAt } = after.swap;
      const state = swapStateAt(after.swap, this.clock.now());
      throw new RefusedError({ refused: 'swap-already-decided', swapId: id, state, decidedAt });
    }
    await this.forgetWaitingChange(view, step.state);
    await this.recordStep(view, after, step.action, 'caller');
    return after;
  }

  /** Ends open swaps that nobody can answer any more; one that was answered in the meantime is left alone. */
  async lapse(views: readonly SwapView[]): Promise<void> {
    for (const view of views) {
      const lapsed = lapseSwap(view.swap, this.clock.now());
      if (isRefused(lapsed)) {
        continue;
      }
      const isTaken = await this.swaps.step({
        from: view,
        state: lapsed.state,
        acceptedAt: null,
        decidedAt: lapsed.decidedAt,
        decidedByPersonId: null,
        reason: null,
      });
      const after = await this.swaps.find(view.swap.id);
      if (isTaken && after !== null) {
        await this.forgetWaitingChange(view, lapsed.state);
        await this.recordStep(view, after, 'swap-lapsed', 'system');
      }
    }
  }

  /** A swap that ends without the leader leaves the Monday round: nothing had moved, nothing is to decide. */
  private async forgetWaitingChange(before: SwapView, state: SwapState): Promise<void> {
    if (before.swap.state === 'awaiting-leader' && (state === 'withdrawn' || state === 'lapsed')) {
      await this.swaps.deleteWaitingChange(before.swap.id);
    }
  }

  private async recordStep(
    before: SwapView,
    after: SwapView,
    action: AuditAction,
    by: 'caller' | 'system',
  ): Promise<void> {
    await this.audit.record(
      {
        action,
        subject: 'swap',
        subjectId: after.swap.id,
        unitId: after.unitId,
        before: auditedSwap(before),
        after: auditedSwap(after),
        remark: after.reason,
      },
      by,
    );
  }
}

/** What the audit trail keeps of a swap. */
export function auditedSwap({ swap, proposerName, colleagueName, offered, requested }: SwapView) {
  return {
    state: swap.state,
    proposerName,
    colleagueName,
    offeredShiftId: offered.id,
    offeredStart: isoMoment(offered.from),
    requestedShiftId: requested.id,
    requestedStart: isoMoment(requested.from),
  };
}

import { Injectable } from '@nestjs/common';
import type { Finding } from '@rulleplan/domain/agreements';
import { applyAfterLeader, rejectSwap, type SwapEffect } from '@rulleplan/domain/swaps';
import type { ChangedShift } from '@rulleplan/domain/roster';
import type { Span } from '@rulleplan/domain/time';
import { RosterService, type RosterShift } from '../roster/roster.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { notFound } from '../shared/refused-error';
import { SwapFactsService, type LoadedSwap } from './swap-facts.service';
import { SwapStepsService } from './swap-steps.service';
import type { SwapView } from './swap-view';
import { SwapsRepository } from './swaps.repository';

/** Lets swaps take effect, and what the leader's Monday round asks of them. */
@Injectable()
export class SwapApplyingService {
  constructor(
    private readonly swaps: SwapsRepository,
    private readonly facts: SwapFactsService,
    private readonly steps: SwapStepsService,
    private readonly roster: RosterService,
    private readonly clock: Clock,
  ) {}

  /** What the two agreed on: shifts change hands when it is applied; either way the leader has it on Monday. */
  async bringBeforeLeader(view: SwapView, loaded: LoadedSwap, effect: SwapEffect): Promise<void> {
    const applied = view.swap.state === 'applied';
    if (applied) {
      await this.exchange(loaded);
    }
    await this.roster.recordChange({
      unitId: view.unitId,
      kind: 'swap',
      state: 'pending',
      swapId: view.swap.id,
      applied,
      shifts: exchangedShifts(loaded),
      findings: findingsOf(effect),
      remark: view.remark,
      madeAt: this.clock.now(),
      madeByPersonId: view.swap.proposer.personId,
    });
  }

  /** Who must be locked before the leader decides on these swaps. */
  async peopleOf(swapIds: readonly string[]): Promise<readonly string[]> {
    const views = await this.swaps.withIds(swapIds);
    return views.flatMap(({ swap }) => [swap.proposer.personId, swap.colleague.personId]);
  }

  /** The leader's yes to a swap that waited for it; answers with what it causes now. */
  async applyAfterLeader(swapId: string): Promise<readonly Finding[]> {
    const view = await this.known(swapId);
    const { swap } = view;
    const now = this.clock.now();
    const loaded = await this.facts.load(swap.offeredShiftId, swap.requestedShiftId);
    const decision = granted(applyAfterLeader({ ...loaded.facts, swap, now }));
    await this.steps.take(view, { state: decision.state, action: 'swap-applied', decidedAt: now });
    await this.exchange(loaded);
    return findingsOf(decision.effect);
  }

  /** The leader's no, to a swap that waited or one that is taken back. */
  async reject(swapId: string, reason: string): Promise<void> {
    const view = await this.known(swapId);
    const rejected = granted(rejectSwap(view.swap, this.clock.now()));
    await this.steps.take(view, { ...rejected, action: 'swap-rejected', reason });
  }

  /** Stores what the clock has ended in a unit, so that nobody decides on it any more. */
  async lapseDue(unitId: string): Promise<void> {
    await this.steps.lapse(await this.swaps.dueOf({ unitId }, this.clock.now()));
  }

  /** Ends the open swaps of shifts that go back to somebody else, or get new times. */
  async lapseOn(shiftIds: readonly string[]): Promise<void> {
    await this.steps.lapse(await this.swaps.openWith(shiftIds));
  }

  /** How many swaps with a shift that starts in the span are still open. */
  async countOpen(unitId: string, span: Span): Promise<number> {
    return this.swaps.countOpen(unitId, span);
  }

  private async exchange({ offered, requested }: LoadedSwap): Promise<void> {
    await this.roster.moveShifts([
      { shiftId: offered.id, version: offered.version, toEmploymentId: requested.person, mark: 'changed' },
      { shiftId: requested.id, version: requested.version, toEmploymentId: offered.person, mark: 'changed' },
    ]);
  }

  private async known(swapId: string): Promise<SwapView> {
    const view = await this.swaps.find(swapId);
    if (view === null) {
      throw notFound();
    }
    return view;
  }
}

function findingsOf(effect: SwapEffect): readonly Finding[] {
  return [...effect.proposer.findings, ...effect.colleague.findings];
}

/** The exchange as the leader sees it: each shift before and after. */
function exchangedShifts({ offered, requested }: LoadedSwap): ChangedShift[] {
  const handedOver = ({ id, person, from, to }: RosterShift, taker: string | null): ChangedShift => ({
    shiftId: id,
    before: { person, from, to },
    after: { person: taker, from, to },
  });
  return [handedOver(offered, requested.person), handedOver(requested, offered.person)];
}

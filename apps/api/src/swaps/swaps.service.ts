import { Injectable } from '@nestjs/common';
import {
  acceptSwap,
  declineSwap,
  previewOpenSwap,
  previewProposal,
  proposeSwap,
  roleIn,
  withdrawSwap,
  type EndedSwap,
  type SwapPreview,
  type SwapRefusal,
} from '@rulleplan/domain/swaps';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { RosterService, type RosterShift } from '../roster/roster.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { notFound, RefusedError } from '../shared/refused-error';
import { swapCheckResponse, type SwapCheckResponse } from './dto/swap-check.response';
import type { SwapRequest } from './dto/swap.request';
import { swapResponse, type SwapResponse } from './dto/swap.response';
import { SwapApplyingService } from './swap-applying.service';
import { SwapFactsService, type LoadedSwap } from './swap-facts.service';
import { auditedSwap, SwapStepsService } from './swap-steps.service';
import type { SwapView } from './swap-view';
import { SwapsRepository } from './swaps.repository';

export { SwapShiftResponse, swapShiftResponse } from './dto/swap-shift.response';

const mostSwapsShown = 200;

/** The swaps of team members: look before you ask, propose, answer, take back. */
@Injectable()
export class SwapsService {
  constructor(
    private readonly swaps: SwapsRepository,
    private readonly facts: SwapFactsService,
    private readonly steps: SwapStepsService,
    private readonly applying: SwapApplyingService,
    private readonly roster: RosterService,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async check({ offeredShiftId, requestedShiftId }: SwapRequest): Promise<SwapCheckResponse> {
    const loaded = await this.facts.load(offeredShiftId, requestedShiftId);
    this.demandSight(loaded);
    return this.checked(loaded, previewProposal({ ...loaded.facts, ...this.asked() }));
  }

  async propose(
    { offeredShiftId, requestedShiftId }: SwapRequest,
    remark: string | null,
  ): Promise<SwapResponse> {
    const unlocked = await this.facts.shifts(offeredShiftId, requestedShiftId);
    this.demandSight(unlocked);
    const held = [unlocked.offered, unlocked.requested];
    const personIds = held.flatMap(({ personId }) => personId ?? []);
    await this.roster.lockForChange({ unitIds: held.map(({ unitId }) => unitId), personIds });

    const loaded = await this.facts.load(offeredShiftId, requestedShiftId);
    if (
      [loaded.offered, loaded.requested].some(
        ({ personId }) => personId !== null && !personIds.includes(personId),
      )
    ) {
      throw new RefusedError({ refused: 'in-the-way-of-another' });
    }
    const proposal = granted(proposeSwap({ ...loaded.facts, ...this.asked() }));
    // A swap that is due no longer counts as open, but until it is stored so it holds the shift's one place.
    await this.steps.lapse(await this.swaps.openWith([offeredShiftId, requestedShiftId]));
    const swapId = await this.swaps.insert(
      {
        unitId: loaded.offered.unitId,
        proposer: { employmentId: proposal.proposer, personId: personOf(loaded.offered) },
        colleague: { employmentId: proposal.colleague, personId: personOf(loaded.requested) },
        offeredShiftId,
        requestedShiftId,
        takesEffect: proposal.effect.takesEffect,
        remark: remark === '' ? null : remark,
        lapsesAt: proposal.effect.lapsesAt,
      },
      this.clock.moment(),
    );
    const view = await this.mineOrUnknown(swapId);
    await this.audit.record({
      action: 'swap-proposed',
      subject: 'swap',
      subjectId: swapId,
      unitId: view.unitId,
      before: null,
      after: auditedSwap(view),
      remark: view.remark,
    });
    return this.shown(view);
  }

  /** The caller's swaps on either side, newest first. */
  async mine(): Promise<SwapResponse[]> {
    const personId = this.access.caller.person.id;
    await this.steps.lapse(await this.swaps.dueOf({ personId }, this.clock.now()));
    const views = await this.swaps.ofPerson(personId, mostSwapsShown);
    return views.map((view) => this.shown(view));
  }

  /** What an open swap does, from the caller's side of it. */
  async checkOpen(swapId: string): Promise<SwapCheckResponse> {
    const { swap } = await this.mineOrUnknown(swapId);
    const loaded = await this.facts.load(swap.offeredShiftId, swap.requestedShiftId);
    return this.checked(loaded, previewOpenSwap({ ...loaded.facts, ...this.asked(), swap }));
  }

  async accept(swapId: string): Promise<SwapResponse> {
    const view = await this.locked(swapId);
    const { swap } = view;
    const loaded = await this.facts.load(swap.offeredShiftId, swap.requestedShiftId);
    const { state, effect } = granted(acceptSwap({ ...loaded.facts, ...this.asked(), swap }));
    const now = this.clock.now();
    const accepted = await this.steps.take(view, {
      state,
      action: 'swap-accepted',
      acceptedAt: now,
      decidedAt: state === 'applied' ? now : null,
    });
    await this.applying.bringBeforeLeader(accepted, loaded, effect);
    return this.shown(accepted);
  }

  async decline(swapId: string, reason: string | null): Promise<SwapResponse> {
    const view = await this.locked(swapId);
    const declined = granted(declineSwap({ ...this.asked(), swap: view.swap }));
    return this.ended(view, declined, 'swap-declined', reason === '' ? null : reason);
  }

  async withdraw(swapId: string): Promise<SwapResponse> {
    const view = await this.locked(swapId);
    const withdrawn = granted(withdrawSwap({ ...this.asked(), swap: view.swap }));
    return this.ended(view, withdrawn, 'swap-withdrawn', null);
  }

  private async ended(
    view: SwapView,
    { state, decidedAt }: EndedSwap,
    action: 'swap-declined' | 'swap-withdrawn',
    reason: string | null,
  ): Promise<SwapResponse> {
    return this.shown(await this.steps.take(view, { state, action, decidedAt, reason }));
  }

  /** The swap as it is once nobody else changes the plans of the two; read again after the wait. */
  private async locked(swapId: string): Promise<SwapView> {
    const { unitId, swap } = await this.mineOrUnknown(swapId);
    const personIds = [swap.proposer.personId, swap.colleague.personId];
    await this.roster.lockForChange({ unitIds: [unitId], personIds });
    return this.mineOrUnknown(swapId);
  }

  /** Somebody else's swap is as unknown as none. */
  private async mineOrUnknown(swapId: string): Promise<SwapView> {
    const view = await this.swaps.find(swapId);
    if (view === null || roleIn(view.swap, this.access.caller.person.id) === null) {
      throw notFound();
    }
    return view;
  }

  /** An own shift is always known; a colleague's in the units one swaps in, and where the own shift lies. */
  private demandSight({ offered, requested }: { offered: RosterShift; requested: RosterShift }): void {
    const isOwn = offered.personId === this.access.caller.person.id;
    if (!isOwn) {
      this.access.demand('propose-swap', offered.unitId);
    }
    if (!isOwn || requested.unitId !== offered.unitId) {
      this.access.demand('propose-swap', requested.unitId);
    }
  }

  private checked(loaded: LoadedSwap, preview: SwapPreview | SwapRefusal): SwapCheckResponse {
    const { mine, ...rest } = granted(preview);
    const sides = [loaded.offered, loaded.requested];
    const own = sides.find(({ id }) => id === mine.gives.id);
    const other = sides.find(({ id }) => id === mine.takes.id);
    return swapCheckResponse(
      { mine, ...rest },
      { mine: own?.holderName ?? '', colleague: other?.holderName ?? '' },
      (shiftId) => (shiftId === loaded.offered.id ? loaded.offered : loaded.requested),
    );
  }

  private shown(view: SwapView): SwapResponse {
    return swapResponse(view, this.access.caller.person.id, this.clock.now());
  }

  private asked() {
    return { askedBy: { personId: this.access.caller.person.id }, now: this.clock.now() };
  }
}

function personOf({ personId }: RosterShift): string {
  if (personId === null) {
    throw notFound();
  }
  return personId;
}

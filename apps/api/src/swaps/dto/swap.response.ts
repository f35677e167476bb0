import { ApiSchema } from '@nestjs/swagger';
import { swapStateAt, swapStates, type SwapState } from '@rulleplan/domain/swaps';
import { isoMoment, type Instant } from '@rulleplan/domain/time';
import {
  ChoiceField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { SwapShiftResponse, swapShiftResponse } from './swap-shift.response';
import type { SwapView } from '../swap-view';

const sides = ['proposer', 'colleague'] as const;
const waitingFor = ['colleague', 'leader'] as const;

@ApiSchema({ name: 'Swap' })
export class SwapResponse {
  @UuidField()
  id: string;

  @ChoiceField(swapStates, 'SwapState')
  state: SwapState;

  @ChoiceField(sides, 'SwapSide', { description: 'Which side the caller is on' })
  mine: (typeof sides)[number];

  @TextField()
  proposerName: string;

  @TextField()
  colleagueName: string;

  @ObjectField(() => SwapShiftResponse, { description: 'What the proposer gives' })
  offered: SwapShiftResponse;

  @ObjectField(() => SwapShiftResponse, { description: 'What the colleague gives' })
  requested: SwapShiftResponse;

  @TextField({ nullable: true })
  remark: string | null;

  @TextField({ nullable: true })
  reason: string | null;

  @MomentField()
  proposedAt: string;

  @MomentField()
  lapsesAt: string;

  @MomentField({ nullable: true })
  decidedAt: string | null;

  @ChoiceField(waitingFor, 'SwapWaitsFor', { nullable: true })
  waitsFor: (typeof waitingFor)[number] | null;

  @IntegerField()
  version: number;
}

/** The swap as one of its two sees it; each shift carries the name of who gives it. */
export function swapResponse(view: SwapView, personId: string, now: Instant): SwapResponse {
  const { swap } = view;
  const state = swapStateAt(swap, now);
  const decidedAt = state === swap.state ? swap.decidedAt : swap.lapsesAt;
  return {
    id: swap.id,
    state,
    mine: swap.proposer.personId === personId ? 'proposer' : 'colleague',
    proposerName: view.proposerName,
    colleagueName: view.colleagueName,
    offered: swapShiftResponse(view.offered, view.proposerName),
    requested: swapShiftResponse(view.requested, view.colleagueName),
    remark: view.remark,
    reason: view.reason,
    proposedAt: isoMoment(swap.proposedAt),
    lapsesAt: isoMoment(swap.lapsesAt),
    decidedAt: decidedAt === null ? null : isoMoment(decidedAt),
    waitsFor: waitsFor(state),
    version: view.version,
  };
}

function waitsFor(state: SwapState): SwapResponse['waitsFor'] {
  if (state === 'proposed') {
    return 'colleague';
  }
  return state === 'awaiting-leader' ? 'leader' : null;
}

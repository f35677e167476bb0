import { ApiSchema } from '@nestjs/swagger';
import { AuditLineResponse } from '../../audit/audit.service';
import { ChoiceField, ObjectField, TextField, UuidField } from '../../shared/fields';
import { TeamShiftResponse } from './team-shift.response';

const openSwapStates = ['proposed', 'awaiting-leader'] as const;
const swapSides = ['proposer', 'colleague'] as const;
const swapWaitsFor = ['colleague', 'leader'] as const;

/** The open swap a shift is part of, for the two and their leader. */
@ApiSchema({ name: 'SwapSummary' })
export class SwapSummaryResponse {
  @UuidField()
  id: string;

  @ChoiceField(openSwapStates, 'OpenSwapState')
  state: (typeof openSwapStates)[number];

  @ChoiceField(swapWaitsFor, 'SwapWaitsFor')
  waitsFor: (typeof swapWaitsFor)[number];

  @ChoiceField(swapSides, 'SwapSide', { nullable: true })
  mine: (typeof swapSides)[number] | null;

  @TextField()
  proposerName: string;

  @TextField()
  colleagueName: string;

  @UuidField()
  offeredShiftId: string;

  @UuidField()
  requestedShiftId: string;
}

@ApiSchema({ name: 'ShiftDetail' })
export class ShiftDetailResponse {
  @ObjectField(() => TeamShiftResponse)
  shift: TeamShiftResponse;

  @TextField({ nullable: true })
  holderName: string | null;

  @TextField()
  unitName: string;

  @ObjectField(() => AuditLineResponse, {
    list: { max: 200 },
    description: 'Newest first; for its holder and the leader, empty for others',
  })
  history: AuditLineResponse[];

  @ObjectField(() => SwapSummaryResponse, { nullable: true })
  swap: SwapSummaryResponse | null;
}

import { ApiSchema } from '@nestjs/swagger';
import { dutyBand, dutyBands, type DutyBand } from '@rulleplan/domain/roster';
import { dateOf, isoMoment, type Span } from '@rulleplan/domain/time';
import { ChoiceField, DateField, MomentField, TextField, UuidField } from '../../shared/fields';

/** A shift of a swap or a change: when, what, and who holds it at that side. */
@ApiSchema({ name: 'SwapShift' })
export class SwapShiftResponse {
  @UuidField()
  id: string;

  @DateField()
  date: string;

  @MomentField()
  start: string;

  @MomentField()
  end: string;

  @TextField()
  dutyTypeCode: string;

  @TextField()
  dutyTypeName: string;

  @ChoiceField(dutyBands, 'DutyBand')
  band: DutyBand;

  @TextField({ nullable: true })
  holderName: string | null;
}

/** What a shift is called, beside when it lies. */
export interface NamedShift extends Span {
  readonly id: string;
  readonly dutyTypeCode: string;
  readonly dutyTypeName: string;
}

export function swapShiftResponse(shift: NamedShift, holderName: string | null): SwapShiftResponse {
  return {
    id: shift.id,
    date: dateOf(shift.from),
    start: isoMoment(shift.from),
    end: isoMoment(shift.to),
    dutyTypeCode: shift.dutyTypeCode,
    dutyTypeName: shift.dutyTypeName,
    band: dutyBand(shift),
    holderName,
  };
}

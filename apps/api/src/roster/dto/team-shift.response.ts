import { ApiSchema } from '@nestjs/swagger';
import { dutyKinds, type DutyKind } from '@rulleplan/domain/agreements';
import { dutyBand, dutyBands, type DutyBand } from '@rulleplan/domain/roster';
import { dateOf, isoMoment, minutesOf } from '@rulleplan/domain/time';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  MomentField,
  TextField,
  UuidField,
} from '../../shared/fields';
import type { RosterShift } from '../roster-shift';

export const shiftMarks = ['changed', 'rejected'] as const;

@ApiSchema({ name: 'TeamShift' })
export class TeamShiftResponse {
  @UuidField()
  id: string;

  @UuidField({ nullable: true, description: 'Who holds it; null is an open shift' })
  employmentId: string | null;

  @DateField({ description: 'The day it starts' })
  date: string;

  @MomentField()
  start: string;

  @MomentField()
  end: string;

  @IntegerField({ description: 'Elapsed, also over a clock change' })
  minutes: number;

  @ChoiceField(dutyKinds, 'DutyKind')
  kind: DutyKind;

  @TextField()
  dutyTypeCode: string;

  @TextField()
  dutyTypeName: string;

  @ChoiceField(dutyBands, 'DutyBand')
  band: DutyBand;

  @TextField({ list: { max: 50 }, description: 'Competences its holder must have' })
  requires: string[];

  @BooleanField()
  swapPending: boolean;

  @ChoiceField(shiftMarks, 'ShiftMark', { nullable: true })
  mark: (typeof shiftMarks)[number] | null;

  @BooleanField({ description: 'Its week is closed' })
  locked: boolean;

  @IntegerField()
  version: number;
}

@ApiSchema({ name: 'MyShift' })
export class MyShiftResponse extends TeamShiftResponse {
  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;
}

/** A shift as everybody in its unit may see it. */
export function teamShiftResponse(shift: RosterShift): TeamShiftResponse {
  return {
    id: shift.id,
    employmentId: shift.person,
    date: dateOf(shift.from),
    start: isoMoment(shift.from),
    end: isoMoment(shift.to),
    minutes: minutesOf(shift),
    kind: shift.kind,
    dutyTypeCode: shift.dutyTypeCode,
    dutyTypeName: shift.dutyTypeName,
    band: dutyBand(shift),
    requires: [...shift.requires],
    swapPending: shift.openSwapId !== null,
    mark: shift.mark,
    locked: shift.weekClosed,
    version: shift.version,
  };
}

/** A shift among the holder's own, which may lie in several units. */
export function myShiftResponse(shift: RosterShift): MyShiftResponse {
  return { ...teamShiftResponse(shift), unitId: shift.unitId, unitName: shift.unitName };
}

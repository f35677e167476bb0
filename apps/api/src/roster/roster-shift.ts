import type { Shift } from '@rulleplan/domain/roster';
import type { CalendarDate } from '@rulleplan/domain/time';
import type { ShiftMark } from './shift.entity';

/** A dated shift with everything around it; its `person` is the employment that holds it, as in findings. */
export interface RosterShift extends Shift {
  readonly unitId: string;
  readonly unitName: string;
  readonly personId: string | null;
  readonly holderName: string | null;
  readonly dutyTypeCode: string;
  readonly dutyTypeName: string;
  readonly mark: ShiftMark | null;
  /** Counts up with every change. */
  readonly version: number;
  /** Staff can see the roster period it lies in. */
  readonly published: boolean;
  /** First and last day of that roster period. */
  readonly period: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** The Monday of the week it starts in. */
  readonly weekStart: CalendarDate;
  /** That week is closed in its unit. */
  readonly weekClosed: boolean;
  /** The open swap it is part of, or null. */
  readonly openSwapId: string | null;
}

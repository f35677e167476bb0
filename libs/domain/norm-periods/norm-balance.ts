import type { Absence } from '../absence';
import type { AgreementInForce, DutyKind } from '../agreements';
import type { CalendarDate, Span } from '../time';

/** What the balance of one employment rests on. */
export interface NormFacts {
  readonly agreement: AgreementInForce;
  readonly weeklyMinutes: number;
  readonly fixedNight: boolean;
  /** Called in by the hour: owes no norm. */
  readonly hourly: boolean;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  readonly openingBalanceMinutes: number;
  readonly shifts: readonly (Span & { readonly kind: DutyKind })[];
  readonly absences: readonly Absence[];
}

/** A norm period of one employment, in whole minutes: balance = opening + planned + credited − norm. */
export interface NormBalance {
  readonly from: CalendarDate;
  /** Last day of the period. */
  readonly to: CalendarDate;
  /** Net of public holidays. */
  readonly normMinutes: number;
  readonly publicHolidayMinutes: number;
  readonly plannedMinutes: number;
  readonly creditedMinutes: number;
  readonly openingBalanceMinutes: number;
  readonly balanceMinutes: number;
  readonly toleranceMinutes: number;
  readonly withinTolerance: boolean;
}

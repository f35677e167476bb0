import type { Absence } from '../absence';
import type { Agreement, AgreementOverride } from '../agreements';
import type { Shift } from '../roster';
import type { CalendarDate, Span } from '../time';

/** A plan document that was read: every time is an instant and every default is filled in. */
export interface Plan {
  readonly agreement: Agreement;
  readonly localAgreement: AgreementOverride;
  /** The first norm period; null for those of the agreement. `weeks` null: as long as the agreement says. */
  readonly normPeriod: { readonly from: CalendarDate; readonly weeks: number | null } | null;
  readonly people: readonly PlanPerson[];
  readonly shifts: readonly Shift[];
  readonly absences: readonly Absence[];
  readonly coverNeeds: readonly CoverNeed[];
}

/** One person in one job; no competence of a plan document expires. */
export interface PlanPerson {
  readonly id: string;
  /** 0 for somebody called in by the hour, who owes no norm. */
  readonly weeklyMinutes: number;
  readonly staffGroup: string;
  readonly fixedNight: boolean;
  readonly birthDate: CalendarDate | null;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  readonly openingBalanceMinutes: number;
  readonly competences: readonly string[];
}

/** How many people are needed at every moment of a span, and with which competence. */
export interface CoverNeed extends Span {
  readonly count: number;
  readonly competence: string | null;
}

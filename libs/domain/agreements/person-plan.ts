import type { Competence } from '../organisation';
import type { CalendarDate, Span } from '../time';
import type { AgreementInForce } from './agreement';

/** What a person does in a shift. All of it is work but `on-call-home`, which is rest until a call. */
export const dutyKinds = ['duty', 'on-call-home', 'on-call-site', 'meeting', 'course'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** One continuous span of work as a rule sees it. */
export interface PlannedShift extends Span {
  readonly id: string;
  readonly kind: DutyKind;
  /** Competences its holder must have. */
  readonly requires: readonly string[];
}

/** The outcome of a norm period, as the rule about its tolerance sees it. */
export interface NormOutcome {
  readonly from: CalendarDate;
  /** Last day of the period. */
  readonly to: CalendarDate;
  readonly balanceMinutes: number;
  readonly toleranceMinutes: number;
}

/** Everything a rule may know about one person. */
export interface PersonPlan {
  readonly person: string;
  readonly agreement: AgreementInForce;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  readonly competences: readonly Competence[];
  /** All shifts of the person, whatever the unit, in order of time. */
  readonly shifts: readonly PlannedShift[];
  /** Those of them held in the employment that is judged, in order of time. */
  readonly shiftsOfEmployment: readonly PlannedShift[];
  readonly absences: readonly Span[];
  readonly normOutcomes: readonly NormOutcome[];
}

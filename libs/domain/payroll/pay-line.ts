import type { Absence } from '../absence';
import type { AgreementInForce, PlannedShift, SupplementLine } from '../agreements';
import type { CalendarDate, Span } from '../time';

/** What the supplements of one employment rest on. */
export interface PayFacts {
  readonly agreement: AgreementInForce;
  /** Fixed night staff have no special-day supplement on 24 December. */
  readonly fixedNight: boolean;
  readonly shifts: readonly PlannedShift[];
  readonly absences: readonly Absence[];
}

/** One unbroken piece of a shift that earns one supplement. */
export interface PayLine {
  /** Id of the shift that earned it. */
  readonly shift: string;
  readonly line: SupplementLine;
  /** The day on which the piece begins; a night's Sunday piece has the Sunday. */
  readonly date: CalendarDate;
  readonly span: Span;
  /** Elapsed minutes of the piece. */
  readonly minutes: number;
  /** The piece rounded up to the agreement's started step. */
  readonly payableMinutes: number;
  readonly percent: number;
  readonly clause: string;
  /** Valid-from of the agreement version that was valid on the day the shift starts. */
  readonly version: CalendarDate;
}

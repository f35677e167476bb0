import type { NormFacts, NormPeriod } from '../norm-periods';
import type { Absence } from '../absence';
import type { AgreementInForce } from '../agreements';
import type { Employment } from '../organisation';
import type { Shift } from './shift';

/** One person of a roster with all the facts the rule book needs. */
export interface RosterPerson {
  /** The id findings carry. */
  readonly id: string;
  readonly employment: Employment;
  readonly agreement: AgreementInForce;
  /** The norm periods to answer for. */
  readonly normPeriods: readonly NormPeriod[];
  /** What was brought into the first of them. */
  readonly openingBalanceMinutes: NormFacts['openingBalanceMinutes'];
  /** Shifts held in this employment. */
  readonly shifts: readonly Shift[];
  /** Shifts the person holds in other employments: they count for rest and overlap, not for this norm. */
  readonly shiftsElsewhere: readonly Shift[];
  readonly absences: readonly Absence[];
}

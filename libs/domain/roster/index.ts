export {
  changeShiftTimes,
  withNewTimes,
  type NewTimes,
  type TimesQuestion,
  type TimesRefusal,
} from './change-shift-times';
export { weeksTouched, type ChangedShift } from './changed-shift';
export { checkPerson } from './check-person';
export { checkRoster } from './check-roster';
export { coverByDay, type CoverShift, type DayCover, type DutyCover } from './cover-by-day';
export { dutyBand, dutyBands, type DutyBand } from './duty-band';
export { fairnessOf, type Burden, type BurdenShare, type FairnessJob, type FairnessOfJob } from './fairness';
export { leastRestAround } from './least-rest-around';
export { newFindings } from './new-findings';
export { normBalancesOf, normFactsOf } from './person-balances';
export { type RosterPerson } from './roster-person';
export { ruleBook } from './rule-book';
export { type Shift } from './shift';

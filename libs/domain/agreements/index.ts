export {
  supplementLines,
  type Agreement,
  type AgreementInForce,
  type AgreementNumbers,
  type AgreementOverride,
  type AgreementVersion,
  type LocalAgreement,
  type NumbersInForce,
  type Supplement,
  type SupplementLine,
  type SupplementWindow,
  type SwapEffectTime,
} from './agreement';
export {
  agreementReader,
  overrideReader,
  parseLocalAgreement,
  type InvalidAgreement,
} from './agreement-document';
export { agreementInForce } from './agreement-in-force';
export { catalogue, findAgreement } from './catalog/catalogue';
export { ruleIds, withoutBalances, type Finding, type RuleId, type Severity } from './finding';
export {
  dutyKinds,
  type DutyKind,
  type NormOutcome,
  type PersonPlan,
  type PlannedShift,
} from './person-plan';
export { numberLines, numberNames, type NumberLine, type NumberName } from './number-lines';
export { type Rule } from './rule';
export { absentRule } from './rules/absent.rule';
export { competenceMissingRule } from './rules/competence-missing.rule';
export { dailyRestRule } from './rules/daily-rest.rule';
export { maxDutyLengthRule } from './rules/max-duty-length.rule';
export { normToleranceRule } from './rules/norm-tolerance.rule';
export { outsideEmploymentRule } from './rules/outside-employment.rule';
export { overlapRule } from './rules/overlap.rule';
export { surenesses, type Sourced, type Sureness } from './sourced';
export { isWork, workStretches } from './work-stretch';

import {
  absentRule,
  competenceMissingRule,
  dailyRestRule,
  maxDutyLengthRule,
  normToleranceRule,
  outsideEmploymentRule,
  overlapRule,
  type Rule,
} from '../agreements';

/** The rules every roster must pass, breaches first. Findings of the same moment come in this order. */
export const ruleBook: readonly Rule[] = [
  overlapRule,
  dailyRestRule,
  maxDutyLengthRule,
  normToleranceRule,
  competenceMissingRule,
  absentRule,
  outsideEmploymentRule,
];

import type { Finding, RuleId } from './finding';
import type { PersonPlan } from './person-plan';

/** One clause of an agreement: facts about one person in, findings out. */
export interface Rule {
  readonly id: RuleId;
  judge(plan: PersonPlan): readonly Finding[];
}

import type { Span } from '../time';
import type { NumbersInForce } from './agreement';
import type { Finding, RuleId } from './finding';
import type { PersonPlan, PlannedShift } from './person-plan';

/** What a rule stands on: a number of the agreement, or a fact of the plan, which then has a word for it. */
export interface Ground {
  readonly clause: string;
  /** The limit in minutes; absent where the rule has no number. */
  readonly value?: number;
  readonly overriddenBy?: string;
}

/** What a rule found. */
export interface Breach {
  readonly rule: RuleId;
  readonly ground: Ground;
  readonly span: Span;
  readonly shifts: readonly PlannedShift[];
  /** The worst value in the span, in minutes; absent where the rule has no number. */
  readonly actualMinutes?: number;
  readonly competence?: string;
}

/** The finding about a breach, with the agreement version it was judged by. */
export function breachFinding(plan: PersonPlan, inForce: NumbersInForce, breach: Breach): Finding {
  return {
    rule: breach.rule,
    severity: 'breach',
    person: plan.person,
    shifts: breach.shifts.map((shift) => shift.id),
    from: breach.span.from,
    to: breach.span.to,
    limitMinutes: breach.ground.value ?? null,
    actualMinutes: breach.actualMinutes ?? null,
    ...(breach.competence === undefined ? {} : { competence: breach.competence }),
    clause: breach.ground.clause,
    agreement: inForce.agreement,
    version: inForce.version,
    overriddenBy: breach.ground.overriddenBy ?? null,
  };
}

import type { CalendarDate, Instant } from '../time';

/** The rules a roster is judged by; one file each in `rules/`. */
export const ruleIds = [
  'overlap',
  'daily-rest',
  'max-duty-length',
  'norm-tolerance',
  'competence-missing',
  'absent',
  'outside-employment',
] as const;
export type RuleId = (typeof ruleIds)[number];

/**
 * How bad: `breach` cannot be done by staff; `needs-agreement` would be allowed by a local agreement;
 * `warning` is advice.
 */
export type Severity = 'breach' | 'needs-agreement' | 'warning';

/** What a rule says of a plan: data, never text. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly person: string;
  /** The shifts it is about, in order of time. */
  readonly shifts: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
  /** The limit and the worst value found, in minutes; null where the rule has no number. */
  readonly limitMinutes: number | null;
  readonly actualMinutes: number | null;
  /** Only `competence-missing`: what is lacking. */
  readonly competence?: string;
  readonly clause: string;
  readonly agreement: string;
  /** Valid-from of the agreement version used. */
  readonly version: CalendarDate;
  /** Id of the local agreement that set the number, or null when it is the national one. */
  readonly overriddenBy: string | null;
}

/** Findings for somebody who may not see balances: a norm that is left says so, and not by how much. */
export function withoutBalances(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) =>
    finding.rule === 'norm-tolerance' ? { ...finding, limitMinutes: null, actualMinutes: null } : finding,
  );
}

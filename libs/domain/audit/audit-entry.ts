/** What can be found in the audit trail. Web and API have one sentence or rule per action. */
export const auditActions = [
  'swap-proposed',
  'swap-accepted',
  'swap-applied',
  'swap-declined',
  'swap-withdrawn',
  'swap-lapsed',
  'swap-rejected',
  'shift-holder-changed',
  'shift-times-changed',
  'shift-marked',
  'change-approved',
  'change-rejected',
  'change-reopened',
  'week-closed',
  'payroll-events-written',
  'import-saved',
  'base-plan-saved',
  'roster-rolled-out',
  'local-agreement-saved',
  'password-set',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What an action was done to. */
export const auditSubjects = [
  'shift',
  'swap',
  'change',
  'week',
  'import',
  'base-plan',
  'roster-period',
  'local-agreement',
  'unit',
  'person',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** A value before or after: plain data without secrets and without the cause of an absence. */
export type AuditValue = Readonly<Record<string, unknown>> | null;

/** One thing somebody did. Written once, never changed. */
export interface AuditEntry {
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string;
  readonly unitId: string | null;
  readonly before: AuditValue;
  readonly after: AuditValue;
  /** What the person wrote beside it. */
  readonly remark: string | null;
}

/** Looking at what is somebody else's, and taking data out of the house: logged though nothing changes. */
export const auditReadActions = [
  'absence-read',
  'balance-read',
  'history-read',
  'payroll-exported',
  'own-data-exported',
] as const;
export type AuditReadAction = (typeof auditReadActions)[number];

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
  'unit-added',
  'unit-changed',
  'unit-closed',
  'person-added',
  'person-changed',
  'employment-added',
  'employment-changed',
  'employment-ended',
  'employment-moved',
  'competences-set',
  'role-given',
  'role-ended',
  'deputy-added',
  'signed-in',
  'session-ended',
  'reset-asked',
  'invitation-sent',
  'sign-in-link-used',
  'second-factor-added',
  'second-factor-removed',
  'recovery-codes-made',
  'first-administrator-made',
  'claim-mapping-added',
  'claim-mapping-removed',
  'retention-set',
  'data-erased',
  'balance-carried',
  'organisation-synced',
  'access-review-arranged',
  'access-review-confirmed',
  'access-review-ended',
  ...auditReadActions,
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
  'claim-mapping',
  'retention',
  'access-review',
  'organisation-sync',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** A value before or after: plain data without secrets and without the cause of an absence. */
export type AuditValue = Readonly<Record<string, unknown>> | null;

/** Whether an entry says that something was changed, or that somebody looked. */
export const auditKinds = ['change', 'read'] as const;
export type AuditKind = (typeof auditKinds)[number];

export function auditKindOf(action: AuditAction): AuditKind {
  const reads: readonly AuditAction[] = auditReadActions;
  return reads.includes(action) ? 'read' : 'change';
}

/** One thing somebody did. Written once, never changed. */
export interface AuditEntry {
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string;
  readonly unitId: string | null;
  /** Whose data were read or changed, where that is one person. */
  readonly aboutPersonId?: string | null;
  readonly before: AuditValue;
  readonly after: AuditValue;
  /** What the person wrote beside it. */
  readonly remark: string | null;
}

export {
  auditActions,
  auditSubjects,
  type AuditAction,
  type AuditEntry,
  type AuditSubject,
  type AuditValue,
} from './audit-entry';

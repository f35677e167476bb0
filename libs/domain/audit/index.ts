export {
  auditActions,
  auditKindOf,
  auditKinds,
  auditReadActions,
  auditSubjects,
  type AuditAction,
  type AuditEntry,
  type AuditKind,
  type AuditReadAction,
  type AuditSubject,
  type AuditValue,
} from './audit-entry';
export { auditFaultKinds, type AuditFault, type AuditFaultKind } from './audit-fault';

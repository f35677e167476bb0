/**
 * What can be wrong with the log: an entry says something else than was written, is gone, was put in, stands in
 * another place, the end is cut off; or a checkpoint that was kept outside is not as it was written.
 */
export const auditFaultKinds = [
  'changed',
  'missing',
  'inserted',
  'reordered',
  'truncated',
  'checkpoint-changed',
] as const;
export type AuditFaultKind = (typeof auditFaultKinds)[number];

/** The first thing that is wrong in a lane of a municipality's log. */
export interface AuditFault {
  readonly municipalityId: string;
  readonly lane: number;
  /** The place in the lane, from 1. */
  readonly position: number;
  /** The entry found in that place; null where there is none. */
  readonly entryId: string | null;
  readonly fault: AuditFaultKind;
}

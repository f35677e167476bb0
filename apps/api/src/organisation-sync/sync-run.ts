import type { SyncChange } from '@rulleplan/domain/organisation-sync';
import type { ToldProblem } from './sync-messages';

/** Where the organisation comes from. */
export const sourceKinds = ['feed', 'folder'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What became of a run; `held` waits for a person to confirm that so many are ended, `failed` could read nothing. */
export const syncRunStates = ['applied', 'unchanged', 'held', 'failed'] as const;
export type SyncRunState = (typeof syncRunStates)[number];

/** What a run did, or in a preview would do. */
export interface SyncOutcome {
  /** Null for a preview: it is not kept. */
  readonly runId: string | null;
  readonly at: Date;
  readonly source: SourceKind;
  readonly state: SyncRunState;
  readonly isComplete: boolean;
  readonly changes: readonly SyncChange[];
  readonly problems: readonly ToldProblem[];
  readonly endingPersonIds: readonly string[];
  readonly endingOf: number;
}

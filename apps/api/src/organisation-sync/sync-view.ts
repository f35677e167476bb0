import {
  countsOf,
  syncChangeKinds,
  type SyncChange,
  type SyncCounts,
} from '@rulleplan/domain/organisation-sync';
import { isoMoment } from '@rulleplan/domain/time';
import { instantOf } from '../shared/clock';
import type {
  SyncChangeResponse,
  SyncCountResponse,
  SyncOutcomeResponse,
  SyncRunsResponse,
} from './dto/organisation-sync.response';
import type { OrganisationSource } from './organisation-source';
import type { StoredRun } from './organisation-sync.repository';
import type { SyncOutcome } from './sync-run';

/** An outcome as it travels. */
export function syncOutcomeResponse(outcome: SyncOutcome): SyncOutcomeResponse {
  const { runId, at, source, state, isComplete, changes, problems, endingPersonIds, endingOf } = outcome;
  return {
    runId,
    at: isoMoment(instantOf(at)),
    source,
    state,
    complete: isComplete,
    ending: { people: endingPersonIds.length, of: endingOf },
    counts: countsResponse(countsOf(changes)),
    changes: changes.map(changeResponse),
    problems: [...problems],
  };
}

/** The runs as they travel, newest first. */
export function syncRunsResponse(
  source: OrganisationSource | null,
  runs: readonly StoredRun[],
): SyncRunsResponse {
  return {
    source: source?.kind ?? null,
    sourceName: source?.name ?? null,
    runs: runs.map((run, index) => ({
      id: run.id,
      at: isoMoment(instantOf(run.at)),
      byName: run.byName,
      source: run.source,
      state: run.state,
      complete: run.isComplete,
      waits: index === 0 && run.state === 'held',
      confirmedRunId: run.confirmedRunId,
      ending: { people: run.endingPersonIds.length, of: run.endingOf },
      counts: countsResponse(run.counts),
      problems: [...run.problems],
    })),
  };
}

function countsResponse(counts: SyncCounts): SyncCountResponse[] {
  return syncChangeKinds.map((kind) => ({ kind, count: counts[kind] }));
}

function changeResponse(change: SyncChange): SyncChangeResponse {
  return {
    kind: change.kind,
    name: change.name,
    before: 'before' in change ? change.before : null,
    unitName: 'unitName' in change ? change.unitName : null,
    day: dayOf(change),
  };
}

function dayOf(change: SyncChange): string | null {
  if (change.kind === 'employment-ended') return change.lastDay;
  return 'from' in change ? change.from : null;
}

import { ApiSchema } from '@nestjs/swagger';
import { syncChangeKinds, type SyncChangeKind } from '@rulleplan/domain/organisation-sync';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { sourceKinds, syncRunStates, type SourceKind, type SyncRunState } from '../sync-run';

const most = 100_000;

@ApiSchema({ name: 'OrganisationSyncChange' })
export class SyncChangeResponse {
  @ChoiceField(syncChangeKinds, 'OrganisationSyncChangeKind')
  kind: SyncChangeKind;

  @TextField({ description: 'Of the unit or the person' })
  name: string;

  @TextField({ nullable: true, description: 'What the name was' })
  before: string | null;

  @TextField({ nullable: true, description: 'The unit a job is in' })
  unitName: string | null;

  @DateField({ nullable: true, description: 'The first day of what begins, the last day of what ends' })
  day: string | null;
}

@ApiSchema({ name: 'OrganisationSyncProblem' })
export class SyncProblemResponse {
  @TextField()
  code: string;

  @TextField({ nullable: true, description: 'Where in the source: a JSON pointer, or a file and its row' })
  place: string | null;

  @TextField()
  messageDa: string;

  @TextField()
  messageEn: string;
}

@ApiSchema({ name: 'OrganisationSyncCount' })
export class SyncCountResponse {
  @ChoiceField(syncChangeKinds, 'OrganisationSyncChangeKind')
  kind: SyncChangeKind;

  @IntegerField()
  count: number;
}

@ApiSchema({ name: 'OrganisationSyncEnding' })
export class SyncEndingResponse {
  @IntegerField({ description: 'How many lose their access today' })
  people: number;

  @IntegerField({ description: 'Of so many the source speaks of' })
  of: number;
}

@ApiSchema({ name: 'OrganisationSyncOutcome' })
export class SyncOutcomeResponse {
  @UuidField({ nullable: true, description: 'The run that was kept; null for a preview' })
  runId: string | null;

  @MomentField()
  at: string;

  @ChoiceField(sourceKinds, 'OrganisationSourceKind')
  source: SourceKind;

  @ChoiceField(syncRunStates, 'OrganisationSyncState', {
    description: 'What became of it, or would become of it in a preview; held waits for a person to confirm',
  })
  state: SyncRunState;

  @BooleanField({ description: 'The source says that everybody is in it: who is missing is ended' })
  complete: boolean;

  @ObjectField(() => SyncEndingResponse)
  ending: SyncEndingResponse;

  @ObjectField(() => SyncCountResponse, { list: { max: syncChangeKinds.length } })
  counts: SyncCountResponse[];

  @ObjectField(() => SyncChangeResponse, { list: { max: most } })
  changes: SyncChangeResponse[];

  @ObjectField(() => SyncProblemResponse, { list: { max: most } })
  problems: SyncProblemResponse[];
}

@ApiSchema({ name: 'OrganisationSyncRun' })
export class SyncRunResponse {
  @UuidField()
  id: string;

  @MomentField()
  at: string;

  @TextField({ nullable: true, description: 'Who asked for it; null is the night, or a command' })
  byName: string | null;

  @ChoiceField(sourceKinds, 'OrganisationSourceKind')
  source: SourceKind;

  @ChoiceField(syncRunStates, 'OrganisationSyncState')
  state: SyncRunState;

  @BooleanField()
  complete: boolean;

  @BooleanField({ description: 'It is held and nothing has been run since: it can be confirmed' })
  waits: boolean;

  @UuidField({ nullable: true, description: 'The held run that this one confirmed' })
  confirmedRunId: string | null;

  @ObjectField(() => SyncEndingResponse)
  ending: SyncEndingResponse;

  @ObjectField(() => SyncCountResponse, { list: { max: syncChangeKinds.length } })
  counts: SyncCountResponse[];

  @ObjectField(() => SyncProblemResponse, { list: { max: most } })
  problems: SyncProblemResponse[];
}

@ApiSchema({ name: 'OrganisationSyncRuns' })
export class SyncRunsResponse {
  @ChoiceField(sourceKinds, 'OrganisationSourceKind', {
    nullable: true,
    description: 'Where the organisation comes from; null when no source is set up',
  })
  source: SourceKind | null;

  @TextField({ nullable: true, description: 'The host of the feed, or the last part of the folder' })
  sourceName: string | null;

  @ObjectField(() => SyncRunResponse, { list: { max: 100 }, description: 'Newest first' })
  runs: SyncRunResponse[];
}

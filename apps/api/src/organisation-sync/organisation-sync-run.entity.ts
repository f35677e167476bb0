import type { SyncCounts } from '@rulleplan/domain/organisation-sync';
import { Check, Column, Entity, ForeignKey, Generated, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Municipality } from '../organisation/municipality.entity';
import { Person } from '../organisation/person.entity';
import type { ToldProblem } from './sync-messages';
import type { SourceKind, SyncRunState } from './sync-run';

/** One time the organisation was compared with its source. */
@Entity()
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@ForeignKey(() => OrganisationSyncRun, ['municipalityId', 'confirmedRunId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Index('organisation_sync_run_newest', ['municipalityId', 'sequence'])
@Check('organisation_sync_run_source', `source IN ('feed', 'folder')`)
@Check('organisation_sync_run_state', `state IN ('applied', 'unchanged', 'held', 'failed')`)
export class OrganisationSyncRun extends TenantRow {
  /** The order in which runs were kept. */
  @Generated('increment')
  @Column('bigint')
  sequence: string;

  @Column('timestamptz')
  at: Date;

  /** Who asked for it; null is the night, or a command. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  source: SourceKind;

  @Column('text')
  state: SyncRunState;

  @Column('boolean')
  isComplete: boolean;

  /** The version of the document, where the source tells it and all of it was followed. */
  @Column('text', { nullable: true })
  etag: string | null;

  @Column('jsonb')
  counts: SyncCounts;

  @Column('jsonb')
  problems: readonly ToldProblem[];

  /** Who lost access, or would lose it: a confirmation holds for these and nobody else. */
  @Column('uuid', { array: true })
  endingPersonIds: string[];

  @Column('integer')
  endingOf: number;

  /** The held run that somebody confirmed by this one. */
  @Column('uuid', { nullable: true })
  confirmedRunId: string | null;
}

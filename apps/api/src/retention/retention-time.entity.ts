import { retentionKinds, type RetentionKind } from '@rulleplan/domain/retention';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Municipality } from '../organisation/municipality.entity';

/** How long a municipality keeps a kind of data, where it is not the usual time. */
@Entity('retention_time')
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@Check('retention_time_kind', `kind IN (${retentionKinds.map((kind) => `'${kind}'`).join(', ')})`)
@Check('retention_time_keep', `keep >= 0 AND (kind <> 'time-records' OR keep >= 5)`)
export class RetentionTimeRow {
  @PrimaryColumn('uuid')
  municipalityId: string;

  @PrimaryColumn('text')
  kind: RetentionKind;

  /** Years or days, as the kind has it. */
  @Column('integer')
  keep: number;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Municipality } from '../organisation/municipality.entity';

/** What the outside system calls a unit, a person or a job. */
@Entity()
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@Unique('organisation_link_subject', ['subjectId'])
@Check('organisation_link_kind', `kind IN ('unit', 'person', 'employment')`)
export class OrganisationLink {
  @PrimaryColumn('uuid')
  municipalityId: string;

  @PrimaryColumn('text')
  kind: 'unit' | 'person' | 'employment';

  @PrimaryColumn('text')
  sourceId: string;

  @Column('uuid')
  subjectId: string;

  /** A job that was ended because the source did not name it any more. */
  @Column('boolean', { default: false })
  wasMissing: boolean;
}

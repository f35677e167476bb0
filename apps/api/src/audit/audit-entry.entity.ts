import type { AuditAction, AuditKind, AuditSubject, AuditValue } from '@rulleplan/domain/audit';
import { Check, Column, Entity, ForeignKey, Generated, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';

/**
 * One thing somebody did, in one of the municipality's chains. A trigger refuses to change or delete it; only
 * retention empties it, and leaves its place, its digest and the entry that says so.
 */
@Entity('audit_entry')
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'onBehalfOfPersonId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'aboutPersonId'], ['municipalityId', 'id'])
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(() => AuditEntryRow, ['municipalityId', 'erasedByEntryId'], ['municipalityId', 'id'])
@Unique('audit_entry_municipality_id_id_key', ['municipalityId', 'id'])
@Unique('audit_entry_place', ['municipalityId', 'lane', 'position'])
@Check('audit_entry_lane', `lane >= 1 AND lane <= 16 AND "position" >= 1`)
@Check('audit_entry_content', contentCheck())
@Index('audit_entry_order', ['municipalityId', 'sequence'])
@Index('audit_entry_of_unit', ['unitId', 'sequence'])
@Index('audit_entry_of_subject', ['subjectId', 'sequence'])
@Index('audit_entry_about_person', ['aboutPersonId', 'sequence'], { where: `about_person_id IS NOT NULL` })
@Index('audit_entry_erased', ['erasedByEntryId'], { where: `erased_by_entry_id IS NOT NULL` })
export class AuditEntryRow extends TenantRow {
  /** The order in which entries were written. */
  @Generated('increment')
  @Column('bigint')
  sequence: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  kind: AuditKind | null;

  /** Who did it; null is the system itself, such as a command. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** The leader whose deputy did it. */
  @Column('uuid', { nullable: true })
  onBehalfOfPersonId: string | null;

  /** Whose data were read or changed. */
  @Column('uuid', { nullable: true })
  aboutPersonId: string | null;

  @Column('text', { nullable: true })
  action: AuditAction | null;

  @Column('text', { nullable: true })
  subject: AuditSubject | null;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('jsonb', { nullable: true })
  before: AuditValue;

  @Column('jsonb', { nullable: true })
  after: AuditValue;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('text', { nullable: true })
  requestId: string | null;

  @Column('smallint')
  lane: number;

  @Column('bigint')
  position: string;

  /** Keyed digest of everything above but sequence and moment. */
  @Column('bytea')
  contentDigest: Buffer;

  /** Keyed digest of the place, the content digest and the hash before it. */
  @Column('bytea')
  hash: Buffer;

  /** The entry that says that retention has emptied this one. */
  @Column('uuid', { nullable: true })
  erasedByEntryId: string | null;
}

/** Either all that an entry needs is there, or it is erased and nothing of it is. */
function contentCheck(): string {
  const needed = ['kind', 'action', 'subject', 'subject_id', 'request_id'];
  const mayBe = [
    'person_id',
    'on_behalf_of_person_id',
    'about_person_id',
    'unit_id',
    'before',
    'after',
    'remark',
  ];
  const whole = `num_nonnulls(${needed.join(', ')}) = ${needed.length}`;
  const empty = `num_nonnulls(${[...needed, ...mayBe].join(', ')}) = 0`;
  return `CASE WHEN erased_by_entry_id IS NULL THEN ${whole} ELSE ${empty} END`;
}

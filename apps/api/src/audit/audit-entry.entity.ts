import type { AuditAction, AuditSubject, AuditValue } from '@rulleplan/domain/audit';
import { Column, Entity, ForeignKey, Generated, Index } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';

/** One thing somebody did. A trigger refuses to change or delete it. */
@Entity('audit_entry')
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@Index('audit_entry_order', ['municipalityId', 'sequence'])
@Index('audit_entry_of_unit', ['unitId', 'sequence'])
@Index('audit_entry_of_subject', ['subjectId', 'sequence'])
export class AuditEntryRow extends TenantRow {
  /** The order in which entries were written. */
  @Generated('increment')
  @Column('bigint')
  sequence: string;

  @Column('timestamptz')
  at: Date;

  /** Who did it; null is the system itself, such as a command. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  action: AuditAction;

  @Column('text')
  subject: AuditSubject;

  @Column('uuid')
  subjectId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('jsonb', { nullable: true })
  before: AuditValue;

  @Column('jsonb', { nullable: true })
  after: AuditValue;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('text')
  requestId: string;
}

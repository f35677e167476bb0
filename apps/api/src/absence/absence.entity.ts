import { absenceKinds, type AbsenceKind } from '@rulleplan/domain/absence';
import type { Instant } from '@rulleplan/domain/time';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { instantColumn, TenantRow } from '../database/tenant-row.entity';
import { Employment } from '../organisation/employment.entity';
import { Unit } from '../organisation/unit.entity';

/** A span in which somebody is away. Colleagues see that, never the kind. */
@Entity('absence')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(() => Employment, ['municipalityId', 'employmentId'], ['municipalityId', 'id'])
@Check('absence_span', `ends_at > starts_at`)
@Check('absence_kind', `kind IN (${absenceKinds.map((kind) => `'${kind}'`).join(', ')})`)
@Index('absence_of_employment', ['employmentId', 'startsAt'])
@Index('absence_of_unit', ['unitId', 'startsAt'])
export class AbsenceRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('uuid')
  employmentId: string;

  @Column(instantColumn)
  startsAt: Instant;

  @Column(instantColumn)
  endsAt: Instant;

  @Column('text')
  kind: AbsenceKind;
}

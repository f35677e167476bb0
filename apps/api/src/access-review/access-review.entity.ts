import type { CalendarDate } from '@rulleplan/domain/time';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Municipality } from '../organisation/municipality.entity';
import { Person } from '../organisation/person.entity';

/** Somebody asked the leaders of some units to look at who may what there. */
@Entity('access_review')
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@ForeignKey(() => Person, ['municipalityId', 'arrangedByPersonId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Check('access_review_units', `cardinality(unit_ids) >= 1`)
export class AccessReviewRow extends TenantRow {
  @Column('uuid', { array: true })
  unitIds: string[];

  @Column('date')
  dueOn: CalendarDate;

  @Column('timestamptz')
  arrangedAt: Date;

  @Column('uuid')
  arrangedByPersonId: string;
}

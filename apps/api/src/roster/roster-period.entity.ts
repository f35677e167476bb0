import type { CalendarDate } from '@rulleplan/domain/time';
import { Check, Column, Entity, Exclusion, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Unit } from '../organisation/unit.entity';

/** The weeks of a staff group's roster that are published together; two of them never share a day. */
@Entity()
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Check('roster_period_weeks', `weeks BETWEEN 1 AND 53`)
@Check('roster_period_monday', `EXTRACT(isodow FROM from_date) = 1`)
@Exclusion(
  'roster_period_apart',
  `USING gist (unit_id WITH =, staff_group WITH =, daterange(from_date, from_date + weeks * 7) WITH &&)`,
)
export class RosterPeriod extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  staffGroup: string;

  @Column('date')
  fromDate: CalendarDate;

  @Column('integer')
  weeks: number;

  /** When staff could first see it; null while it is being laid. */
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;
}

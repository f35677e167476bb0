import type { CalendarDate, Instant } from '@rulleplan/domain/time';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { instantColumn, TenantRow } from '../database/tenant-row.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';

/** A week of a unit in which nothing changes any more. Written by approvals, obeyed by the roster. */
@Entity('closed_week')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'closedByPersonId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Unique('closed_week_once', ['unitId', 'weekStart'])
@Check('closed_week_monday', `EXTRACT(isodow FROM week_start) = 1`)
export class ClosedWeekRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('date')
  weekStart: CalendarDate;

  @Column(instantColumn)
  closedAt: Instant;

  @Column('uuid', { nullable: true })
  closedByPersonId: string | null;

  @Column('integer', { default: 0 })
  eventCount: number;
}

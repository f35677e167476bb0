import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Unit } from '../organisation/unit.entity';

/** The leader's repeating plan of a unit's staff group. */
@Entity('base_plan')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Unique('base_plan_of_group', ['unitId', 'staffGroup'])
@Check('base_plan_weeks', `weeks BETWEEN 1 AND 52`)
export class BasePlanRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  staffGroup: string;

  /** How many weeks it has before it repeats. */
  @Column('integer')
  weeks: number;
}

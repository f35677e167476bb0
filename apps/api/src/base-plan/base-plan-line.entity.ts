import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Employment } from '../organisation/employment.entity';
import { BasePlanRow } from './base-plan.entity';

/** One person's row in the base plan; without a holder it rolls out to open shifts. */
@Entity('base_plan_line')
@ForeignKey(() => BasePlanRow, ['municipalityId', 'basePlanId'], ['municipalityId', 'id'])
@ForeignKey(() => Employment, ['municipalityId', 'employmentId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Unique('base_plan_line_once', ['basePlanId', 'employmentId'])
@Check('base_plan_line_start_week', `start_week >= 1`)
export class BasePlanLineRow extends TenantRow {
  @Column('uuid')
  basePlanId: string;

  @Column('uuid', { nullable: true })
  employmentId: string | null;

  /** The week of the plan, from 1, in which the line begins. */
  @Column('integer')
  startWeek: number;
}

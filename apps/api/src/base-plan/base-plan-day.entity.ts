import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BasePlanLineRow } from './base-plan-line.entity';
import { DutyTypeRow } from './duty-type.entity';

/** One duty of a line: a week of the plan, from 1, and a day from 1 (Monday) to 7. */
@Entity('base_plan_day')
@ForeignKey(() => BasePlanLineRow, ['municipalityId', 'basePlanLineId'], ['municipalityId', 'id'])
@ForeignKey(() => DutyTypeRow, ['municipalityId', 'dutyTypeId'], ['municipalityId', 'id'])
@Check('base_plan_day_place', `week >= 1 AND weekday BETWEEN 1 AND 7`)
export class BasePlanDayRow {
  @PrimaryColumn('uuid')
  basePlanLineId: string;

  @PrimaryColumn('integer')
  week: number;

  @PrimaryColumn('integer')
  weekday: number;

  @Column('uuid')
  municipalityId: string;

  @Column('uuid')
  dutyTypeId: string;
}

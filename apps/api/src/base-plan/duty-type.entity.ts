import { dutyKinds, type DutyKind } from '@rulleplan/domain/agreements';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Unit } from '../organisation/unit.entity';

export const dutyKindCheck = `kind IN (${dutyKinds.map((kind) => `'${kind}'`).join(', ')})`;

/** A kind of shift a unit uses again and again. */
@Entity('duty_type')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Unique('duty_type_code', ['unitId', 'code'])
@Check('duty_type_kind', dutyKindCheck)
@Check('duty_type_need', `need_weekday >= 0 AND need_weekend >= 0`)
export class DutyTypeRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** Clock times 'HH:MM' in Danish time; an end at or before the start lies on the next day. */
  @Column('text')
  startClock: string;

  @Column('text')
  endClock: string;

  @Column('text')
  kind: DutyKind;

  @Column('text', { array: true, default: () => `'{}'` })
  requires: string[];

  /** How many people the unit needs on it Monday–Friday, and Saturday–Sunday; null when it has not said. */
  @Column('integer', { nullable: true })
  needWeekday: number | null;

  @Column('integer', { nullable: true })
  needWeekend: number | null;
}

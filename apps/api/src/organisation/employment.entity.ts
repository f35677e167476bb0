import type { CalendarDate } from '@rulleplan/domain/time';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Person } from './person.entity';
import { Unit } from './unit.entity';

/** One person's job in one unit. */
@Entity()
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Unique('employment_person', ['municipalityId', 'id', 'personId'])
@Unique('employment_import_key', ['unitId', 'importKey'])
@Check('employment_weekly_minutes', `weekly_minutes >= 0 AND weekly_minutes <= 10080`)
@Check('employment_span', `employed_to IS NULL OR employed_to >= employed_from`)
export class Employment extends TenantRow {
  @Index('employment_of_unit')
  @Column('uuid')
  unitId: string;

  @Index('employment_of_person')
  @Column('uuid')
  personId: string;

  @Column('text')
  staffGroup: string;

  @Column('integer')
  weeklyMinutes: number;

  @Column('boolean', { default: false })
  fixedNight: boolean;

  @Column('boolean', { default: false })
  hourly: boolean;

  @Column('date')
  employedFrom: CalendarDate;

  @Column('date', { nullable: true })
  employedTo: CalendarDate | null;

  /** What payroll calls this employment. */
  @Column('text', { nullable: true })
  payrollId: string | null;

  /** Where the cost goes. */
  @Column('text', { nullable: true })
  accountCoding: string | null;

  /** Brought along into the norm period in which `openingBalanceOn` lies. */
  @Column('integer', { default: 0 })
  openingBalanceMinutes: number;

  @Column('date', { nullable: true })
  openingBalanceOn: CalendarDate | null;

  /** What imported files call the person, so that the same file twice finds the same employment. */
  @Column('text', { nullable: true })
  importKey: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

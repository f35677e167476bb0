import type { CalendarDate } from '@rulleplan/domain/time';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Municipality } from './municipality.entity';

/** A place with its own team and leader; units form a tree. */
@Entity()
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@ForeignKey(() => Unit, ['municipalityId', 'parentId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Unique(['municipalityId', 'name'])
@Check('unit_not_under_itself', `parent_id <> id`)
export class Unit extends TenantRow {
  @Index('unit_parent')
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  name: string;

  /** Id in the agreement catalogue. */
  @Column('text')
  agreementId: string;

  /** The last day it is a place of work. */
  @Column('date', { nullable: true })
  closedOn: CalendarDate | null;

  @Column('integer', { default: 1 })
  version: number;
}

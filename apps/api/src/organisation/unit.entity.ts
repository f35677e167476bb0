import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Municipality } from './municipality.entity';

/** A place with its own team and leader; units form a tree. */
@Entity()
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@ForeignKey(() => Unit, ['municipalityId', 'parentId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Unique(['municipalityId', 'name'])
export class Unit extends TenantRow {
  @Index('unit_parent')
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  name: string;

  /** Id in the agreement catalogue. */
  @Column('text')
  agreementId: string;
}

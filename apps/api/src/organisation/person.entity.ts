import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Municipality } from './municipality.entity';

/** Somebody of the municipality; locked before anything that must hold across the person's shifts. */
@Entity()
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@Unique(['municipalityId', 'id'])
export class Person extends TenantRow {
  @Column('text')
  name: string;

  @Column('integer', { default: 1 })
  version: number;
}

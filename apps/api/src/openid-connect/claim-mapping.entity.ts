import type { Role } from '@rulleplan/domain/identity';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Municipality } from '../organisation/municipality.entity';
import { Unit } from '../organisation/unit.entity';

/** Whoever comes from the identity provider with this value of a claim holds a role. */
@Entity('claim_mapping')
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@Unique('claim_mapping_once', ['municipalityId', 'claim', 'value', 'role', 'unitId'])
@Check('claim_mapping_text', `claim <> '' AND value <> ''`)
export class ClaimMappingRow extends TenantRow {
  @Column('text')
  claim: string;

  @Column('text')
  value: string;

  @Column('text')
  role: Role;

  @Column('uuid', { nullable: true })
  unitId: string | null;
}

import type { Role } from '@rulleplan/domain/identity';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';

/** A role a person holds in a unit and those under it, or in the whole municipality. */
@Entity()
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@Check('role_grant_role', `role IN ('leader', 'hr', 'payroll')`)
@Index('role_grant_once_in_unit', ['personId', 'role', 'unitId'], {
  unique: true,
  where: 'unit_id IS NOT NULL',
})
@Index('role_grant_once_in_municipality', ['personId', 'role'], { unique: true, where: 'unit_id IS NULL' })
export class RoleGrant extends TenantRow {
  @Column('uuid')
  personId: string;

  /** Team members need no grant: a current employment makes them one. */
  @Column('text')
  role: Exclude<Role, 'team-member'>;

  @Column('uuid', { nullable: true })
  unitId: string | null;
}

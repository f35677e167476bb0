import type { GivenRole } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';

/** A role a person holds in a unit and those under it, or in the whole municipality. Ended, never deleted. */
@Entity()
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'deputyForPersonId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'givenByPersonId'], ['municipalityId', 'id'])
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Check(
  'role_grant_role',
  `role IN ('planner', 'leader', 'hr', 'payroll', 'union-representative', 'auditor', 'administrator')`,
)
@Check('role_grant_source', `source IN ('given', 'openid-connect')`)
@Check('role_grant_span', `valid_to IS NULL OR valid_to >= valid_from`)
@Check('role_grant_administrator', `role <> 'administrator' OR unit_id IS NULL`)
@Check(
  'role_grant_deputy',
  `deputy_for_person_id IS NULL OR (role = 'leader' AND unit_id IS NOT NULL AND valid_to IS NOT NULL AND deputy_for_person_id <> person_id)`,
)
@Exclusion(
  'role_grant_once',
  `USING gist (person_id WITH =, role WITH =, COALESCE(unit_id, municipality_id) WITH =, COALESCE(deputy_for_person_id, person_id) WITH =, source WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE ((ended_at IS NULL))`,
)
export class RoleGrant extends TenantRow {
  @Index('role_grant_of_person')
  @Column('uuid')
  personId: string;

  /** Team members and substitutes need no grant: a current employment makes them one. */
  @Column('text')
  role: GivenRole;

  @Index('role_grant_of_unit')
  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('date', { default: '2000-01-01' })
  validFrom: CalendarDate;

  /** The last day, with it. */
  @Column('date', { nullable: true })
  validTo: CalendarDate | null;

  /** Whose deputy this makes the person. */
  @Index('role_grant_deputies')
  @Column('uuid', { nullable: true })
  deputyForPersonId: string | null;

  @Column('text', { default: 'given' })
  source: 'given' | 'openid-connect';

  /** Null is the system itself, such as a command. */
  @Column('uuid', { nullable: true })
  givenByPersonId: string | null;

  /** Ended before its last day, or before its first. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Employment } from './employment.entity';
import { Unit } from './unit.entity';

/** A unit that a substitute serves beside the one of the employment. */
@Entity()
@ForeignKey(() => Employment, ['municipalityId', 'employmentId'], ['municipalityId', 'id'])
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
export class EmploymentUnit {
  @PrimaryColumn('uuid')
  employmentId: string;

  @Index('employment_unit_served')
  @PrimaryColumn('uuid')
  unitId: string;

  @Column('uuid')
  municipalityId: string;
}

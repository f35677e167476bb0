import type { CalendarDate } from '@rulleplan/domain/time';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Employment } from './employment.entity';

/** What a person may be asked to do in an employment, and until when. */
@Entity()
@ForeignKey(() => Employment, ['municipalityId', 'employmentId'], ['municipalityId', 'id'])
export class EmploymentCompetence {
  @PrimaryColumn('uuid')
  employmentId: string;

  @PrimaryColumn('text')
  name: string;

  @Column('uuid')
  municipalityId: string;

  @Column('date', { nullable: true })
  heldTo: CalendarDate | null;
}

import { ApiSchema } from '@nestjs/swagger';
import type { CompetenceStanding } from '@rulleplan/domain/organisation';
import { competenceStandings } from '@rulleplan/domain/organisation';
import type { CalendarDate } from '@rulleplan/domain/time';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { HeldCompetenceResponse } from './person.response';

@ApiSchema({ name: 'CompetenceHolder' })
export class CompetenceHolderResponse {
  @UuidField()
  employmentId: string;

  @UuidField()
  personId: string;

  @TextField()
  personName: string;

  @DateField({ nullable: true })
  heldTo: CalendarDate | null;

  @ChoiceField(competenceStandings, 'CompetenceStanding', { description: 'Soon is within 60 days' })
  standing: CompetenceStanding;
}

@ApiSchema({ name: 'UnitCompetence' })
export class UnitCompetenceResponse {
  @TextField()
  name: string;

  @BooleanField({ description: 'A duty type of the unit requires it' })
  required: boolean;

  @ObjectField(() => CompetenceHolderResponse, { list: { max: 1000 } })
  holders: CompetenceHolderResponse[];
}

/** Somebody of the unit's staff today, with what is held, to be changed. */
@ApiSchema({ name: 'CompetentPerson' })
export class CompetentPersonResponse {
  @UuidField()
  employmentId: string;

  @UuidField()
  personId: string;

  @TextField()
  personName: string;

  @IntegerField({ description: 'The version of the employment' })
  version: number;

  @BooleanField({ description: 'Whether the caller may set these: a substitute’s are set in the own unit' })
  maySet: boolean;

  @ObjectField(() => HeldCompetenceResponse, { list: { max: 200 } })
  competences: HeldCompetenceResponse[];
}

@ApiSchema({ name: 'UnitCompetences' })
export class UnitCompetencesResponse {
  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @ObjectField(() => UnitCompetenceResponse, { list: { max: 500 } })
  competences: UnitCompetenceResponse[];

  @ObjectField(() => CompetentPersonResponse, { list: { max: 1000 } })
  people: CompetentPersonResponse[];
}

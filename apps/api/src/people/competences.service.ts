import { Injectable } from '@nestjs/common';
import { competenceStanding } from '@rulleplan/domain/organisation';
import { dateOf } from '@rulleplan/domain/time';
import { AccessService } from '../identity/access.service';
import { EmploymentsService } from '../organisation/employments.service';
import { OrganisationService } from '../organisation/organisation.service';
import { Clock } from '../shared/clock';
import type { SetCompetencesRequest } from './dto/person.request';
import type { PersonDetailResponse } from './dto/person.response';
import type { UnitCompetenceResponse, UnitCompetencesResponse } from './dto/unit-competences.response';
import { JobStepsService } from './job-steps.service';
import { PeopleRepository, type ListedJob } from './people.repository';
import { PeopleService } from './people.service';

/** More than any unit has; a list that is looked at as a whole. */
const mostPeople = 1000;

interface Holder {
  readonly personId: string;
  readonly personName: string;
  readonly job: ListedJob;
}

/** Who may be asked to do what, and until when. */
@Injectable()
export class CompetencesService {
  constructor(
    private readonly people: PeopleService,
    private readonly listed: PeopleRepository,
    private readonly employments: EmploymentsService,
    private readonly organisation: OrganisationService,
    private readonly access: AccessService,
    private readonly steps: JobStepsService,
    private readonly clock: Clock,
  ) {}

  /** What the unit's people hold today, substitutes that serve it too, and what its duty types require. */
  async ofUnit(unitId: string): Promise<UnitCompetencesResponse> {
    const unit = await this.organisation.unit(unitId);
    const found = await this.listed.page({
      unitIds: [unitId],
      search: null,
      ended: 'without',
      today: this.today,
      after: null,
      limit: mostPeople,
    });
    const holders = found.flatMap(({ id, name, jobs }) =>
      jobs.map((job) => ({ personId: id, personName: name, job })),
    );
    const required = await this.listed.requiredIn(unitId);
    return {
      unitId,
      unitName: unit.name,
      competences: this.byCompetence(holders, required),
      people: holders.map(({ personId, personName, job }) => ({
        employmentId: job.employmentId,
        personId,
        personName,
        version: job.version,
        maySet: this.access.may('manage-competences', job.unitId),
        competences: job.competences.map((competence) => ({ ...competence })),
      })),
    };
  }

  /** Writes all that somebody holds in a job. */
  async set(
    employmentId: string,
    { competences, version }: SetCompetencesRequest,
  ): Promise<PersonDetailResponse> {
    const { unitId, personId } = await this.employments.employment(employmentId);
    this.access.demand('manage-competences', unitId);
    await this.steps.setCompetences(employmentId, competences, { version });
    return this.people.detail(personId);
  }

  private byCompetence(holders: readonly Holder[], required: readonly string[]): UnitCompetenceResponse[] {
    const held = holders.flatMap(({ job }) => job.competences.map(({ name }) => name));
    const names = [...new Set([...required, ...held])].sort(inDanish.compare);
    return names.map((name) => ({
      name,
      required: required.includes(name),
      holders: holders.flatMap(({ personId, personName, job }) =>
        job.competences
          .filter((competence) => competence.name === name)
          .map(({ heldTo }) => ({
            employmentId: job.employmentId,
            personId,
            personName,
            heldTo,
            standing: competenceStanding(heldTo, this.today),
          })),
      ),
    }));
  }

  private get today() {
    return dateOf(this.clock.now());
  }
}

const inDanish = new Intl.Collator('da');

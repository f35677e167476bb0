import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { PeopleQuery } from './dto/people.query';
import { AddEmploymentRequest, AddPersonRequest, ChangePersonRequest } from './dto/person.request';
import { PersonDetailResponse, PersonPageResponse } from './dto/person.response';
import { JobsService } from './jobs.service';
import { PeopleService } from './people.service';
import { PersonChangesService } from './person-changes.service';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly changes: PersonChangesService,
    private readonly jobs: JobsService,
  ) {}

  @Get()
  @Allow('see-people')
  @ApiOkResponse({ type: PersonPageResponse })
  async getPeople(@Query() query: PeopleQuery): Promise<PersonPageResponse> {
    return this.people.page(query);
  }

  @Post()
  @Allow('manage-people')
  @ApiCreatedResponse({ type: PersonDetailResponse })
  async addPerson(@Body() request: AddPersonRequest): Promise<PersonDetailResponse> {
    return this.changes.add(request);
  }

  @Get(':personId')
  @Allow('see-people')
  @ApiOkResponse({ type: PersonDetailResponse })
  async getPerson(@UuidParam('personId') personId: string): Promise<PersonDetailResponse> {
    return this.people.detail(personId);
  }

  @Patch(':personId')
  @Allow('manage-people')
  @ApiOkResponse({ type: PersonDetailResponse })
  async changePerson(
    @UuidParam('personId') personId: string,
    @Body() request: ChangePersonRequest,
  ): Promise<PersonDetailResponse> {
    return this.changes.change(personId, request);
  }

  @Post(':personId/employments')
  @Allow('manage-people')
  @ApiCreatedResponse({ type: PersonDetailResponse })
  async addEmployment(
    @UuidParam('personId') personId: string,
    @Body() request: AddEmploymentRequest,
  ): Promise<PersonDetailResponse> {
    return this.jobs.add(personId, request);
  }
}

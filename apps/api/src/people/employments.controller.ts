import { Body, Controller, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { CompetencesService } from './competences.service';
import { EmploymentEndingResponse, EndingEffectResponse } from './dto/employment-ending.response';
import {
  ChangeEmploymentRequest,
  EndEmploymentRequest,
  MoveEmploymentRequest,
  SetCompetencesRequest,
} from './dto/person.request';
import { PersonDetailResponse } from './dto/person.response';
import { JobsService } from './jobs.service';

@ApiTags('people')
@Controller('employments/:employmentId')
export class EmploymentsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly competences: CompetencesService,
  ) {}

  @Patch()
  @Allow('manage-people')
  @ApiOkResponse({ type: PersonDetailResponse })
  async changeEmployment(
    @UuidParam('employmentId') employmentId: string,
    @Body() request: ChangeEmploymentRequest,
  ): Promise<PersonDetailResponse> {
    return this.jobs.change(employmentId, request);
  }

  /** What ending it would take with it; changes nothing. */
  @Post('ending/check')
  @HttpCode(200)
  @Allow('manage-people')
  @ApiOkResponse({ type: EndingEffectResponse })
  async checkEmploymentEnding(
    @UuidParam('employmentId') employmentId: string,
    @Body() request: EndEmploymentRequest,
  ): Promise<EndingEffectResponse> {
    return this.jobs.checkEnding(employmentId, request);
  }

  @Post('ending')
  @HttpCode(200)
  @Allow('manage-people')
  @ApiOkResponse({ type: EmploymentEndingResponse })
  async endEmployment(
    @UuidParam('employmentId') employmentId: string,
    @Body() request: EndEmploymentRequest,
  ): Promise<EmploymentEndingResponse> {
    return this.jobs.end(employmentId, request);
  }

  @Post('move')
  @HttpCode(200)
  @Allow('manage-people')
  @ApiOkResponse({ type: EmploymentEndingResponse })
  async moveEmployment(
    @UuidParam('employmentId') employmentId: string,
    @Body() request: MoveEmploymentRequest,
  ): Promise<EmploymentEndingResponse> {
    return this.jobs.move(employmentId, request);
  }

  @Put('competences')
  @Allow('manage-competences')
  @ApiOkResponse({ type: PersonDetailResponse })
  async setCompetences(
    @UuidParam('employmentId') employmentId: string,
    @Body() request: SetCompetencesRequest,
  ): Promise<PersonDetailResponse> {
    return this.competences.set(employmentId, request);
  }
}

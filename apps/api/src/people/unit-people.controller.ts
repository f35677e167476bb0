import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { CompetencesService } from './competences.service';
import { AddDeputyRequest } from './dto/grant.request';
import { RoleGrantResponse } from './dto/role-grant.response';
import { UnitCompetencesResponse } from './dto/unit-competences.response';
import { RolesService } from './roles.service';

@ApiTags('people')
@Controller('units/:unitId')
export class UnitPeopleController {
  constructor(
    private readonly competences: CompetencesService,
    private readonly roles: RolesService,
  ) {}

  @Get('competences')
  @Allow('see-people')
  @ApiOkResponse({ type: UnitCompetencesResponse })
  async getCompetences(@UuidParam('unitId') unitId: string): Promise<UnitCompetencesResponse> {
    return this.competences.ofUnit(unitId);
  }

  @Post('deputies')
  @Allow('manage-deputies')
  @ApiCreatedResponse({ type: RoleGrantResponse })
  async addDeputy(
    @UuidParam('unitId') unitId: string,
    @Body() request: AddDeputyRequest,
  ): Promise<RoleGrantResponse> {
    return this.roles.addDeputy(unitId, request);
  }
}

import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { OrganisationUnitResponse } from './dto/organisation-unit.response';
import { AddUnitRequest, ChangeUnitRequest, CloseUnitRequest } from './dto/unit.request';
import { UnitsService } from './units.service';

@ApiTags('people')
@Controller()
export class OrganisationController {
  constructor(private readonly units: UnitsService) {}

  @Get('organisation')
  @Allow('see-unit')
  @ApiOkResponse({ type: OrganisationUnitResponse, isArray: true })
  async getOrganisation(): Promise<OrganisationUnitResponse[]> {
    return this.units.tree();
  }

  @Post('units')
  @Allow('manage-units')
  @ApiCreatedResponse({ type: OrganisationUnitResponse })
  async addUnit(@Body() request: AddUnitRequest): Promise<OrganisationUnitResponse> {
    return this.units.add(request);
  }

  @Patch('units/:unitId')
  @Allow('manage-units')
  @ApiOkResponse({ type: OrganisationUnitResponse })
  async changeUnit(
    @UuidParam('unitId') unitId: string,
    @Body() request: ChangeUnitRequest,
  ): Promise<OrganisationUnitResponse> {
    return this.units.change(unitId, request);
  }

  @Post('units/:unitId/closing')
  @HttpCode(200)
  @Allow('manage-units')
  @ApiOkResponse({ type: OrganisationUnitResponse })
  async closeUnit(
    @UuidParam('unitId') unitId: string,
    @Body() request: CloseUnitRequest,
  ): Promise<OrganisationUnitResponse> {
    return this.units.close(unitId, request);
  }
}

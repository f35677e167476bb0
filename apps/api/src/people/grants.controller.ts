import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { EndGrantRequest, GiveRoleRequest } from './dto/grant.request';
import { GrantsQuery } from './dto/people.query';
import { RoleGrantPageResponse, RoleGrantResponse } from './dto/role-grant.response';
import { RolesService } from './roles.service';

@ApiTags('people')
@Controller('grants')
export class GrantsController {
  constructor(private readonly roles: RolesService) {}

  @Get()
  @Allow('see-access')
  @ApiOkResponse({ type: RoleGrantPageResponse })
  async getGrants(@Query() query: GrantsQuery): Promise<RoleGrantPageResponse> {
    return this.roles.page(query);
  }

  @Post()
  @Allow('manage-access')
  @ApiCreatedResponse({ type: RoleGrantResponse })
  async giveRole(@Body() request: GiveRoleRequest): Promise<RoleGrantResponse> {
    return this.roles.give(request);
  }

  /** A role is ended by whoever may give it, a deputy’s by whoever may make deputies. */
  @Post(':grantId/ending')
  @HttpCode(200)
  @Allow('see-access')
  @ApiOkResponse({ type: RoleGrantResponse })
  async endGrant(
    @UuidParam('grantId') grantId: string,
    @Body() request: EndGrantRequest,
  ): Promise<RoleGrantResponse> {
    return this.roles.end(grantId, request.remark ?? null);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { TeamRosterQuery } from './dto/roster.query';
import { TeamRosterResponse } from './dto/team-roster.response';
import { TeamRosterService } from './team-roster.service';

@ApiTags('roster')
@Controller('units/:unitId/team-roster')
export class TeamRosterController {
  constructor(private readonly team: TeamRosterService) {}

  @Get()
  @Allow('see-team-roster')
  @ApiOkResponse({ type: TeamRosterResponse })
  async getTeamRoster(
    @UuidParam('unitId') unitId: string,
    @Query() query: TeamRosterQuery,
  ): Promise<TeamRosterResponse> {
    return this.team.roster(unitId, query);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { EmploymentBalanceResponse } from './dto/employment-balance.response';
import { MyRosterResponse } from './dto/my-roster.response';
import { DaysQuery } from './dto/roster.query';
import { MyRosterService } from './my-roster.service';

@ApiTags('roster')
@Controller()
export class MyRosterController {
  constructor(private readonly mine: MyRosterService) {}

  @Get('my-roster')
  @Allow('see-own-roster')
  @ApiOkResponse({ type: MyRosterResponse })
  async getMyRoster(@Query() query: DaysQuery): Promise<MyRosterResponse> {
    return this.mine.roster(query);
  }

  @Get('my-balances')
  @Allow('see-own-roster')
  @ApiOkResponse({ type: EmploymentBalanceResponse, isArray: true })
  async getMyBalances(): Promise<EmploymentBalanceResponse[]> {
    return this.mine.balances();
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { WeekParams, WeekQuery } from '../shared/week-params';
import { ApprovalsService } from './approvals.service';
import { ChangeResponse } from './dto/change.response';
import { ApproveChangesRequest, RejectChangeRequest, ReopenChangeRequest } from './dto/monday.request';
import { MondayResponse } from './dto/monday.response';
import { MondayService } from './monday.service';

@ApiTags('approvals')
@Controller()
export class ApprovalsController {
  constructor(
    private readonly monday: MondayService,
    private readonly approvals: ApprovalsService,
  ) {}

  @Get('units/:unitId/monday')
  @Allow('approve-week')
  @ApiOkResponse({ type: MondayResponse })
  async getMonday(
    @UuidParam('unitId') unitId: string,
    @Query() { week }: WeekQuery,
  ): Promise<MondayResponse> {
    return this.monday.round(unitId, week ?? null);
  }

  @Post('units/:unitId/monday/:week/approval')
  @HttpCode(200)
  @Allow('approve-week')
  @ApiOkResponse({ type: MondayResponse })
  async approveChanges(
    @Param() { unitId, week }: WeekParams,
    @Body() { changes }: ApproveChangesRequest,
  ): Promise<MondayResponse> {
    await this.approvals.approve(unitId, week, changes);
    return this.monday.round(unitId, week);
  }

  @Post('changes/:changeId/rejection')
  @HttpCode(200)
  @Allow('approve-week')
  @ApiOkResponse({ type: ChangeResponse })
  async rejectChange(
    @UuidParam('changeId') changeId: string,
    @Body() { reason, version }: RejectChangeRequest,
  ): Promise<ChangeResponse> {
    return this.approvals.reject({ id: changeId, version }, reason);
  }

  @Post('changes/:changeId/reopening')
  @HttpCode(200)
  @Allow('approve-week')
  @ApiOkResponse({ type: ChangeResponse })
  async reopenChange(
    @UuidParam('changeId') changeId: string,
    @Body() { version }: ReopenChangeRequest,
  ): Promise<ChangeResponse> {
    return this.approvals.reopen({ id: changeId, version });
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { ChangeCheckResponse, ChangeShiftTimesRequest } from './dto/change-shift-times.request';
import { ShiftDetailResponse } from './dto/shift-detail.response';
import { ShiftDetailService } from './shift-detail.service';
import { ShiftTimesService } from './shift-times.service';

@ApiTags('roster')
@Controller('shifts/:shiftId')
export class ShiftsController {
  constructor(
    private readonly details: ShiftDetailService,
    private readonly times: ShiftTimesService,
  ) {}

  @Get()
  @Allow('see-team-roster')
  @ApiOkResponse({ type: ShiftDetailResponse })
  async getShift(@UuidParam('shiftId') shiftId: string): Promise<ShiftDetailResponse> {
    return this.details.detail(shiftId);
  }

  @Post('times/check')
  @HttpCode(200)
  @Allow('change-roster')
  @ApiOkResponse({ type: ChangeCheckResponse })
  async checkShiftTimes(
    @UuidParam('shiftId') shiftId: string,
    @Body() request: ChangeShiftTimesRequest,
  ): Promise<ChangeCheckResponse> {
    return this.times.check(shiftId, request);
  }
}

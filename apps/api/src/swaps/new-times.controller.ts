import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangeShiftTimesRequest, TeamShiftResponse } from '../roster/shift-times.service';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { NewTimesService } from './new-times.service';

@ApiTags('roster')
@Controller('shifts/:shiftId')
export class NewTimesController {
  constructor(private readonly times: NewTimesService) {}

  @Put('times')
  @Allow('change-roster')
  @ApiOkResponse({ type: TeamShiftResponse })
  async changeShiftTimes(
    @UuidParam('shiftId') shiftId: string,
    @Body() request: ChangeShiftTimesRequest,
  ): Promise<TeamShiftResponse> {
    return this.times.change(shiftId, request);
  }
}

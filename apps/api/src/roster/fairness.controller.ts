import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { FairnessQuery, FairnessResponse } from './dto/fairness.response';
import { FairnessService } from './fairness.service';

@ApiTags('roster')
@Controller('units/:unitId/fairness')
export class FairnessController {
  constructor(private readonly fairness: FairnessService) {}

  @Get()
  @Allow('see-fairness')
  @ApiOkResponse({ type: FairnessResponse })
  async getFairness(
    @UuidParam('unitId') unitId: string,
    @Query() query: FairnessQuery,
  ): Promise<FairnessResponse> {
    return this.fairness.fairness(unitId, query);
  }
}

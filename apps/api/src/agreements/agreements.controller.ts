import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { UnitAgreementsQuery, UnitAgreementsResponse } from './dto/unit-agreements.response';
import { UnitAgreementsService } from './unit-agreements.service';

@ApiTags('agreements')
@Controller('units/:unitId/agreements')
export class AgreementsController {
  constructor(private readonly agreements: UnitAgreementsService) {}

  @Get()
  @Allow('see-agreements')
  @ApiOkResponse({ type: UnitAgreementsResponse })
  async getUnitAgreements(
    @UuidParam('unitId') unitId: string,
    @Query() { on }: UnitAgreementsQuery,
  ): Promise<UnitAgreementsResponse> {
    return this.agreements.of(unitId, on);
  }
}

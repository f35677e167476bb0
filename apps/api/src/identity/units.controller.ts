import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { permissionsIn } from '@rulleplan/domain/identity';
import { OrganisationService } from '../organisation/organisation.service';
import { Allow } from '../shared/allow';
import { AccessService } from './access.service';
import { UnitSummaryResponse } from './dto/unit-summary.response';

/** Units as the caller sees them: that is why they are told here and not by the organisation. */
@ApiTags('organisation')
@Controller('units')
export class UnitsController {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly access: AccessService,
  ) {}

  @Get()
  @Allow('see-unit')
  @ApiOkResponse({ type: UnitSummaryResponse, isArray: true })
  async getUnits(): Promise<UnitSummaryResponse[]> {
    const units = await this.organisation.allUnits();
    return units
      .filter(({ id }) => this.access.may('see-unit', id))
      .map(({ id, name, parentId, agreementId, closedOn }) => ({
        id,
        name,
        parentId,
        agreementId,
        closedOn,
        permissions: [...permissionsIn(this.access.caller.grants, id)],
      }));
  }
}

import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { SignedIn } from '../shared/allow';
import { OwnDataResponse } from './dto/own-data.response';
import { OwnDataService } from './own-data.service';

@ApiTags('own-data')
@Controller('my-data')
export class OwnDataController {
  constructor(private readonly ownData: OwnDataService) {}

  @Get('export')
  @SignedIn()
  @ApiOkResponse({ type: OwnDataResponse })
  async exportMyData(@Res({ passthrough: true }) response: Response): Promise<OwnDataResponse> {
    const data = await this.ownData.export();
    response.attachment(`mine-data-${data.madeAt.slice(0, 10)}.json`);
    return data;
  }
}

import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { DueForErasingResponse, RetentionResponse, SetRetentionRequest } from './dto/retention.response';
import { RetentionService } from './retention.service';

@ApiTags('retention')
@Controller('retention')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get()
  @Allow('manage-retention')
  @ApiOkResponse({ type: RetentionResponse })
  async getRetention(): Promise<RetentionResponse> {
    return this.retention.shown();
  }

  @Put()
  @Allow('manage-retention')
  @ApiOkResponse({ type: RetentionResponse })
  async setRetention(@Body() { kinds }: SetRetentionRequest): Promise<RetentionResponse> {
    return this.retention.set(kinds);
  }

  @Get('due')
  @Allow('manage-retention')
  @ApiOkResponse({ type: DueForErasingResponse })
  async getDueForErasing(): Promise<DueForErasingResponse> {
    return this.retention.shownDue();
  }
}

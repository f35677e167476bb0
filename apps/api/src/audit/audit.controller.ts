import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { AuditService } from './audit.service';
import { AuditPageResponse } from './dto/audit-line.response';
import { AuditQuery } from './dto/audit.query';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Allow('see-audit')
  @ApiOkResponse({ type: AuditPageResponse })
  async getAuditTrail(@Query() query: AuditQuery): Promise<AuditPageResponse> {
    return this.audit.page(query);
  }
}

import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { AuditService } from './audit.service';
import { ChainVerificationService } from './chain-verification.service';
import { AuditPageResponse } from './dto/audit-line.response';
import { AuditQuery, CursorQuery } from './dto/audit.query';
import { AuditChainResponse, AuditVerificationResponse, VerifyChainRequest } from './dto/chain.response';
import { DataReaderPageResponse } from './dto/reader.response';

@ApiTags('audit')
@Controller()
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    private readonly verification: ChainVerificationService,
  ) {}

  @Get('audit')
  @Allow('see-audit')
  @ApiOkResponse({ type: AuditPageResponse })
  async getAuditTrail(@Query() query: AuditQuery): Promise<AuditPageResponse> {
    return this.audit.page(query);
  }

  @Get('people/:personId/history')
  @SignedIn()
  @ApiOkResponse({ type: AuditPageResponse })
  async getPersonHistory(
    @UuidParam('personId') personId: string,
    @Query() { cursor }: CursorQuery,
  ): Promise<AuditPageResponse> {
    return this.audit.historyOfPerson(personId, cursor ?? null);
  }

  @Get('my-data/readers')
  @SignedIn()
  @ApiOkResponse({ type: DataReaderPageResponse })
  async getMyReaders(@Query() { cursor }: CursorQuery): Promise<DataReaderPageResponse> {
    return this.audit.myReaders(cursor ?? null);
  }

  @Get('audit/chain')
  @Allow('verify-log')
  @ApiOkResponse({ type: AuditChainResponse })
  async getChainState(): Promise<AuditChainResponse> {
    return this.verification.state();
  }

  @Post('audit/verification')
  @HttpCode(200)
  @Allow('verify-log')
  @ApiOkResponse({ type: AuditVerificationResponse })
  async verifyChain(@Body() { after }: VerifyChainRequest): Promise<AuditVerificationResponse> {
    return this.verification.slice(after ?? null);
  }
}

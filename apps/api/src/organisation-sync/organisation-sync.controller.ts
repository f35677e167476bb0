import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { organisationFeedSchema } from '@rulleplan/domain/organisation-sync';
import { Allow, Public } from '../shared/allow';
import { WithoutTransaction } from '../shared/transaction.interceptor';
import { SyncOutcomeResponse, SyncRunsResponse } from './dto/organisation-sync.response';
import { RunOrganisationSyncRequest } from './dto/run-organisation-sync.request';
import { OrganisationSyncService } from './organisation-sync.service';

@ApiTags('organisation-sync')
@Controller('organisation-sync')
export class OrganisationSyncController {
  constructor(private readonly sync: OrganisationSyncService) {}

  /** What a run would change now; nothing of it is kept. */
  @Post('preview')
  @HttpCode(200)
  @Allow('sync-organisation')
  @ApiOkResponse({ type: SyncOutcomeResponse })
  async previewOrganisationSync(): Promise<SyncOutcomeResponse> {
    return this.sync.preview();
  }

  /** Makes the organisation as its source says. What is wrong with the source is part of the answer. */
  @Post()
  @HttpCode(200)
  @Allow('sync-organisation')
  @ApiOkResponse({ type: SyncOutcomeResponse })
  async runOrganisationSync(
    @Body() { confirmedRunId }: RunOrganisationSyncRequest,
  ): Promise<SyncOutcomeResponse> {
    return this.sync.run(confirmedRunId ?? null);
  }

  @Get('runs')
  @Allow('sync-organisation')
  @ApiOkResponse({ type: SyncRunsResponse })
  async getOrganisationSyncRuns(): Promise<SyncRunsResponse> {
    return this.sync.runs();
  }

  /** The JSON Schema of the document a source gives: for whoever builds one. */
  @Get('feed-schema')
  @Public()
  @WithoutTransaction()
  @ApiOkResponse({
    description: 'A JSON Schema (draft 7)',
    schema: { type: 'object', additionalProperties: true },
  })
  getOrganisationFeedSchema(): object {
    return organisationFeedSchema;
  }
}

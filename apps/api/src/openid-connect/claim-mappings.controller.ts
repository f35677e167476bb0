import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { UuidParam } from '../shared/shape.pipe';
import { ClaimMappingsService } from './claim-mappings.service';
import { AddClaimMappingRequest } from './dto/claim-mapping.request';
import { ClaimMappingResponse } from './dto/claim-mapping.response';

@ApiTags('identity')
@Controller('claim-mappings')
export class ClaimMappingsController {
  constructor(private readonly mappings: ClaimMappingsService) {}

  @Get()
  @Allow('manage-sign-in')
  @ApiOkResponse({ type: ClaimMappingResponse, isArray: true })
  async getClaimMappings(): Promise<ClaimMappingResponse[]> {
    return this.mappings.all();
  }

  @Post()
  @Allow('manage-sign-in')
  @ApiCreatedResponse({ type: ClaimMappingResponse })
  async addClaimMapping(@Body() { claim, value, role, unitId }: AddClaimMappingRequest) {
    return this.mappings.add({ claim, value, role, unitId });
  }

  @Delete(':mappingId')
  @Allow('manage-sign-in')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeClaimMapping(@UuidParam('mappingId') mappingId: string): Promise<void> {
    await this.mappings.remove(mappingId);
  }
}

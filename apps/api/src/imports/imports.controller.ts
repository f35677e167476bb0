import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../shared/allow';
import { ImportPreviewResponse } from './dto/import-preview.response';
import { ImportRequest } from './dto/import.request';
import { ImportsService } from './imports.service';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** What is wrong with the files is part of the answer, also when they are saved: then nothing of them is. */
  @Post('preview')
  @HttpCode(200)
  @Allow('import')
  @ApiOkResponse({ type: ImportPreviewResponse })
  async previewImport(@Body() request: ImportRequest): Promise<ImportPreviewResponse> {
    return this.imports.preview(request);
  }

  @Post()
  @HttpCode(200)
  @Allow('import')
  @ApiOkResponse({ type: ImportPreviewResponse })
  async saveImport(@Body() request: ImportRequest): Promise<ImportPreviewResponse> {
    return this.imports.save(request);
  }
}

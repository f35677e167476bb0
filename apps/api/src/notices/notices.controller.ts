import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../shared/allow';
import { NoticeResponse } from './dto/notice.response';
import { NoticesService } from './notices.service';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: NoticeResponse, isArray: true })
  async getNotices(): Promise<NoticeResponse[]> {
    return this.notices.mine();
  }
}

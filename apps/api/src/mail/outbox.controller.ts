import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessService } from '../identity/access.service';
import { Allow } from '../shared/allow';
import { OutboxMailResponse } from './dto/outbox-mail.response';
import { MailService } from './mail.service';

@ApiTags('mail')
@Controller('outbox')
export class OutboxController {
  constructor(
    private readonly mail: MailService,
    private readonly access: AccessService,
  ) {}

  @Get()
  @Allow('manage-sign-in')
  @ApiOkResponse({ type: OutboxMailResponse, isArray: true })
  async getOutbox(): Promise<OutboxMailResponse[]> {
    this.access.demandEverywhere('manage-sign-in');
    return this.mail.outbox();
  }
}

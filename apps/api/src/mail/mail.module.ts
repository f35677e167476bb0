import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { MailRelayService } from './mail-relay.service';
import { MailRepository } from './mail.repository';
import { MailService } from './mail.service';
import { OutboxController } from './outbox.controller';

@Module({
  imports: [IdentityModule],
  controllers: [OutboxController],
  providers: [MailRepository, MailService, MailRelayService],
  exports: [MailService, MailRelayService],
})
export class MailModule {}

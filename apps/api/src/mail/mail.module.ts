import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { MailRepository } from './mail.repository';
import { MailService } from './mail.service';
import { OutboxController } from './outbox.controller';

@Module({
  imports: [IdentityModule],
  controllers: [OutboxController],
  providers: [MailRepository, MailService],
  exports: [MailService],
})
export class MailModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { MailModule } from '../mail/mail.module';
import { PeopleModule } from '../people/people.module';
import { AccessReviewRemindersService } from './access-review-reminders.service';
import { AccessReviewController } from './access-review.controller';
import { AccessReviewRepository } from './access-review.repository';
import { AccessReviewService } from './access-review.service';

@Module({
  imports: [AuditModule, IdentityModule, MailModule, PeopleModule],
  controllers: [AccessReviewController],
  providers: [AccessReviewRemindersService, AccessReviewRepository, AccessReviewService],
  exports: [AccessReviewRemindersService, AccessReviewService],
})
export class AccessReviewModule {}

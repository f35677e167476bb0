import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { AccessReviewRemindersService } from './access-review-reminders.service';
import { AccessReviewController } from './access-review.controller';
import { AccessReviewRepository } from './access-review.repository';
import { AccessReviewService } from './access-review.service';

@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [AccessReviewController],
  providers: [AccessReviewRemindersService, AccessReviewRepository, AccessReviewService],
  exports: [AccessReviewRemindersService, AccessReviewService],
})
export class AccessReviewModule {}

import { Module } from '@nestjs/common';
import { AccessReviewModule } from '../access-review/access-review.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationSyncModule } from '../organisation-sync/organisation-sync.module';
import { AccessNoticesService } from './access-notices.service';
import { NoticesController } from './notices.controller';
import { NoticesRepository } from './notices.repository';
import { NoticesService } from './notices.service';

@Module({
  imports: [AccessReviewModule, IdentityModule, OrganisationSyncModule],
  controllers: [NoticesController],
  providers: [AccessNoticesService, NoticesRepository, NoticesService],
})
export class NoticesModule {}

import { Module } from '@nestjs/common';
import { ScheduleModule as NestScheduleModule } from '@nestjs/schedule';
import { AccessReviewModule } from '../access-review/access-review.module';
import { AuditModule } from '../audit/audit.module';
import { MailModule } from '../mail/mail.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { OrganisationSyncModule } from '../organisation-sync/organisation-sync.module';
import { JobLockRepository } from './job-lock.repository';
import { JobsService } from './jobs.service';
import { RhythmService } from './rhythm.service';

/** The jobs, to be called by name; nothing starts by itself. */
@Module({
  imports: [AccessReviewModule, AuditModule, MailModule, OrganisationModule, OrganisationSyncModule],
  providers: [JobLockRepository, JobsService],
  exports: [JobsService],
})
export class ScheduleModule {}

/** The clock that starts them; for the server only: a command that ran other people's jobs would surprise. */
@Module({
  imports: [NestScheduleModule.forRoot(), ScheduleModule],
  providers: [RhythmService],
})
export class RhythmModule {}

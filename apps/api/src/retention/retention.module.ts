import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/agreements.module';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { RosterModule } from '../roster/roster.module';
import { ErasingService } from './erasing.service';
import { RetentionController } from './retention.controller';
import { RetentionRepository } from './retention.repository';
import { RetentionService } from './retention.service';

@Module({
  imports: [AgreementsModule, AuditModule, IdentityModule, RosterModule],
  controllers: [RetentionController],
  providers: [ErasingService, RetentionRepository, RetentionService],
  exports: [ErasingService, RetentionService],
})
export class RetentionModule {}

import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { AuditController } from './audit.controller';
import { AuditKey } from './audit-key';
import { AuditRepository } from './audit.repository';
import { AuditService } from './audit.service';
import { ChainVerificationRepository } from './chain-verification.repository';
import { ChainVerificationService } from './chain-verification.service';
import { CheckpointService } from './checkpoint.service';
import { LaneRepository } from './lane.repository';

@Module({
  imports: [IdentityModule, OrganisationModule],
  controllers: [AuditController],
  providers: [
    AuditKey,
    AuditRepository,
    AuditService,
    ChainVerificationRepository,
    ChainVerificationService,
    CheckpointService,
    LaneRepository,
  ],
  exports: [AuditService, ChainVerificationService, CheckpointService],
})
export class AuditModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { AgreementsService } from './agreements.service';
import { LocalAgreementRepository } from './local-agreement.repository';

@Module({
  imports: [AuditModule],
  providers: [AgreementsService, LocalAgreementRepository],
  exports: [AgreementsService],
})
export class AgreementsModule {}

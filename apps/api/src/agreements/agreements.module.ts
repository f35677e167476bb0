import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { AgreementsController } from './agreements.controller';
import { AgreementsService } from './agreements.service';
import { LocalAgreementRepository } from './local-agreement.repository';
import { UnitAgreementsService } from './unit-agreements.service';

@Module({
  imports: [AuditModule, OrganisationModule],
  controllers: [AgreementsController],
  providers: [AgreementsService, LocalAgreementRepository, UnitAgreementsService],
  exports: [AgreementsService],
})
export class AgreementsModule {}

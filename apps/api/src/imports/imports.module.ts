import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/agreements.module';
import { AuditModule } from '../audit/audit.module';
import { BasePlanModule } from '../base-plan/base-plan.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { RosterModule } from '../roster/roster.module';
import { BasePlanImportService } from './base-plan-import.service';
import { ImportJudgementService } from './import-judgement.service';
import { ImportSavingService } from './import-saving.service';
import { ImportsController } from './imports.controller';
import { ImportsRepository } from './imports.repository';
import { ImportsService } from './imports.service';
import { OrganisationFilesService } from './organisation-files.service';
import { RollOutImportService } from './roll-out-import.service';
import { StaffImportService } from './staff-import.service';

@Module({
  imports: [AgreementsModule, AuditModule, BasePlanModule, IdentityModule, OrganisationModule, RosterModule],
  controllers: [ImportsController],
  providers: [
    BasePlanImportService,
    ImportJudgementService,
    ImportSavingService,
    ImportsRepository,
    ImportsService,
    OrganisationFilesService,
    RollOutImportService,
    StaffImportService,
  ],
  exports: [ImportsService, OrganisationFilesService],
})
export class ImportsModule {}

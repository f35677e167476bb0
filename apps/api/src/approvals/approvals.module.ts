import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { RosterModule } from '../roster/roster.module';
import { SwapsModule } from '../swaps/swaps.module';
import { ApprovalsController } from './approvals.controller';
import { ApprovalsRepository } from './approvals.repository';
import { ApprovalsService } from './approvals.service';
import { ClosedWeeksService } from './closed-weeks.service';
import { MondayService } from './monday.service';

@Module({
  imports: [AuditModule, IdentityModule, OrganisationModule, RosterModule, SwapsModule],
  controllers: [ApprovalsController],
  providers: [ApprovalsRepository, ApprovalsService, ClosedWeeksService, MondayService],
  exports: [ClosedWeeksService],
})
export class ApprovalsModule {}

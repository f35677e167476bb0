import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module';
import { AuditModule } from '../audit/audit.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { RosterModule } from '../roster/roster.module';
import { PayrollController } from './payroll.controller';
import { PayrollRepository } from './payroll.repository';
import { PayrollService } from './payroll.service';
import { WeekClosingService } from './week-closing.service';

@Module({
  imports: [ApprovalsModule, AuditModule, OrganisationModule, RosterModule],
  controllers: [PayrollController],
  providers: [PayrollRepository, PayrollService, WeekClosingService],
})
export class PayrollModule {}

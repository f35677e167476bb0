import { Module } from '@nestjs/common';
import { AbsenceModule } from '../absence/absence.module';
import { AgreementsModule } from '../agreements/agreements.module';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { ChangeRepository } from './change.repository';
import { RosterLockRepository } from './roster-lock.repository';
import { RosterPersonRepository } from './roster-person.repository';
import { RosterPersonService } from './roster-person.service';
import { RosterService } from './roster.service';
import { ShiftRepository } from './shift.repository';

@Module({
  imports: [AbsenceModule, AgreementsModule, AuditModule, IdentityModule, OrganisationModule],
  providers: [
    ChangeRepository,
    RosterLockRepository,
    RosterPersonRepository,
    RosterPersonService,
    RosterService,
    ShiftRepository,
  ],
  exports: [RosterService],
})
export class RosterModule {}

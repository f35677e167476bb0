import { Module } from '@nestjs/common';
import { AbsenceModule } from '../absence/absence.module';
import { AgreementsModule } from '../agreements/agreements.module';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { BasePlanModule } from '../base-plan/base-plan.module';
import { ChangeRepository } from './change.repository';
import { FairnessController } from './fairness.controller';
import { FairnessService } from './fairness.service';
import { LeaverRepository } from './leaver.repository';
import { LeaverService } from './leaver.service';
import { MyRosterController } from './my-roster.controller';
import { MyRosterService } from './my-roster.service';
import { OpenSwapRepository } from './open-swap.repository';
import { RollOutRepository } from './roll-out.repository';
import { RollOutService } from './roll-out.service';
import { RosterLockRepository } from './roster-lock.repository';
import { RosterPersonRepository } from './roster-person.repository';
import { RosterPersonService } from './roster-person.service';
import { RosterService } from './roster.service';
import { ShiftDetailService } from './shift-detail.service';
import { ShiftTimesService } from './shift-times.service';
import { ShiftRepository } from './shift.repository';
import { ShiftsController } from './shifts.controller';
import { TeamRosterController } from './team-roster.controller';
import { TeamRosterService } from './team-roster.service';

@Module({
  imports: [AbsenceModule, AgreementsModule, AuditModule, BasePlanModule, IdentityModule, OrganisationModule],
  controllers: [FairnessController, MyRosterController, TeamRosterController, ShiftsController],
  providers: [
    ChangeRepository,
    FairnessService,
    LeaverRepository,
    LeaverService,
    MyRosterService,
    OpenSwapRepository,
    RollOutRepository,
    RollOutService,
    RosterLockRepository,
    RosterPersonRepository,
    RosterPersonService,
    RosterService,
    ShiftDetailService,
    ShiftRepository,
    ShiftTimesService,
    TeamRosterService,
  ],
  exports: [
    LeaverService,
    MyRosterService,
    RollOutService,
    RosterPersonService,
    RosterService,
    ShiftTimesService,
  ],
})
export class RosterModule {}

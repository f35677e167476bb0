import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { RosterModule } from '../roster/roster.module';
import { SignInModule } from '../sign-in/sign-in.module';
import { SwapsModule } from '../swaps/swaps.module';
import { CompetencesService } from './competences.service';
import { EmploymentsController } from './employments.controller';
import { GrantSightService } from './grant-sight.service';
import { GrantsController } from './grants.controller';
import { JobRecordService } from './job-record.service';
import { JobStepsService } from './job-steps.service';
import { JobsService } from './jobs.service';
import { LeavingRolesService } from './leaving-roles.service';
import { OrganisationController } from './organisation.controller';
import { PeopleController } from './people.controller';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';
import { PersonChangesService } from './person-changes.service';
import { RoleRecordService } from './role-record.service';
import { RoleStepsService } from './role-steps.service';
import { RolesService } from './roles.service';
import { UnitPeopleController } from './unit-people.controller';
import { UnitsService } from './units.service';

@Module({
  imports: [AuditModule, IdentityModule, OrganisationModule, RosterModule, SignInModule, SwapsModule],
  controllers: [
    OrganisationController,
    UnitPeopleController,
    PeopleController,
    EmploymentsController,
    GrantsController,
  ],
  providers: [
    CompetencesService,
    GrantSightService,
    JobRecordService,
    JobStepsService,
    JobsService,
    LeavingRolesService,
    PeopleRepository,
    PeopleService,
    PersonChangesService,
    RoleRecordService,
    RoleStepsService,
    RolesService,
    UnitsService,
  ],
  exports: [
    JobStepsService,
    JobsService,
    PersonChangesService,
    RoleRecordService,
    RoleStepsService,
    RolesService,
  ],
})
export class PeopleModule {}

import { Module } from '@nestjs/common';
import { EmploymentRepository } from './employment.repository';
import { EmploymentsService } from './employments.service';
import { MunicipalityRepository } from './municipality.repository';
import { MunicipalityService } from './municipality.service';
import { OrganisationService } from './organisation.service';
import { StaffRepository } from './staff.repository';
import { StaffService } from './staff.service';
import { UnitRepository } from './unit.repository';

@Module({
  providers: [
    EmploymentRepository,
    EmploymentsService,
    MunicipalityRepository,
    MunicipalityService,
    OrganisationService,
    StaffRepository,
    StaffService,
    UnitRepository,
  ],
  exports: [EmploymentsService, MunicipalityService, OrganisationService, StaffService],
})
export class OrganisationModule {}

import { Module } from '@nestjs/common';
import { MunicipalityRepository } from './municipality.repository';
import { MunicipalityService } from './municipality.service';
import { OrganisationService } from './organisation.service';
import { StaffRepository } from './staff.repository';
import { StaffService } from './staff.service';
import { UnitRepository } from './unit.repository';

@Module({
  providers: [
    MunicipalityRepository,
    MunicipalityService,
    OrganisationService,
    StaffRepository,
    StaffService,
    UnitRepository,
  ],
  exports: [MunicipalityService, OrganisationService, StaffService],
})
export class OrganisationModule {}

import { Module } from '@nestjs/common';
import { OrganisationService } from './organisation.service';
import { StaffRepository } from './staff.repository';
import { StaffService } from './staff.service';
import { UnitRepository } from './unit.repository';

@Module({
  providers: [OrganisationService, StaffRepository, StaffService, UnitRepository],
  exports: [OrganisationService, StaffService],
})
export class OrganisationModule {}

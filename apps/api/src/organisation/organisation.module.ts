import { Module } from '@nestjs/common';
import { OrganisationService } from './organisation.service';
import { UnitRepository } from './unit.repository';

@Module({ providers: [OrganisationService, UnitRepository], exports: [OrganisationService] })
export class OrganisationModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { PeopleModule } from '../people/people.module';
import { ClaimMappingRepository } from './claim-mapping.repository';
import { ClaimMappingsController } from './claim-mappings.controller';
import { ClaimMappingsService } from './claim-mappings.service';
import { ClaimedRolesService } from './claimed-roles.service';
import { OpenIdConnectController } from './openid-connect.controller';
import { OpenIdConnectService } from './openid-connect.service';
import { OpenIdIdentityRepository } from './openid-identity.repository';
import { OpenIdProvider } from './openid-provider';

@Module({
  imports: [AuditModule, IdentityModule, OrganisationModule, PeopleModule],
  controllers: [ClaimMappingsController, OpenIdConnectController],
  providers: [
    ClaimedRolesService,
    ClaimMappingRepository,
    ClaimMappingsService,
    OpenIdConnectService,
    OpenIdIdentityRepository,
    OpenIdProvider,
  ],
})
export class OpenIdConnectModule {}

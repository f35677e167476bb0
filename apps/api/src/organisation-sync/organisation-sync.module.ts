import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { PeopleModule } from '../people/people.module';
import { RosterModule } from '../roster/roster.module';
import { JsonFeed } from './json-feed.source';
import { organisationSourceToken, type OrganisationSource } from './organisation-source';
import { OrganisationSyncApplyingService } from './organisation-sync-applying.service';
import { OrganisationSyncController } from './organisation-sync.controller';
import { OrganisationSyncRepository } from './organisation-sync.repository';
import { OrganisationSyncService } from './organisation-sync.service';
import { SyncedPeopleService } from './synced-people.service';
import { SyncedUnitsService } from './synced-units.service';
import { readSourceSettings } from './source-settings';

@Module({
  imports: [AuditModule, IdentityModule, OrganisationModule, PeopleModule, RosterModule],
  controllers: [OrganisationSyncController],
  providers: [
    OrganisationSyncApplyingService,
    OrganisationSyncRepository,
    OrganisationSyncService,
    SyncedPeopleService,
    SyncedUnitsService,
    { provide: organisationSourceToken, useFactory: sourceSetUp },
  ],
  exports: [OrganisationSyncService],
})
export class OrganisationSyncModule {}

function sourceSetUp(): OrganisationSource | null {
  const settings = readSourceSettings();
  if (settings?.kind !== 'feed') return null;
  return new JsonFeed(settings.url, settings.token);
}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { PeopleModule } from '../people/people.module';
import { RosterModule } from '../roster/roster.module';
import { ImportsModule } from '../imports/imports.module';
import { OrganisationFilesService } from '../imports/organisation-files.service';
import { CsvFolder } from './csv-folder.source';
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
  imports: [AuditModule, ImportsModule, IdentityModule, OrganisationModule, PeopleModule, RosterModule],
  controllers: [OrganisationSyncController],
  providers: [
    OrganisationSyncApplyingService,
    OrganisationSyncRepository,
    OrganisationSyncService,
    SyncedPeopleService,
    SyncedUnitsService,
    { provide: organisationSourceToken, useFactory: sourceSetUp, inject: [OrganisationFilesService] },
  ],
  exports: [OrganisationSyncService],
})
export class OrganisationSyncModule {}

function sourceSetUp(files: OrganisationFilesService): OrganisationSource | null {
  const settings = readSourceSettings();
  if (settings === null) return null;
  if (settings.kind === 'feed') return new JsonFeed(settings.url, settings.token);
  const { folder, municipality, isComplete } = settings;
  return new CsvFolder(folder, { municipality, isComplete }, files);
}

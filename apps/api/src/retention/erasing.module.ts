import { Module } from '@nestjs/common';
import { OwnerDatabaseModule } from '../database/owner-database.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { SharedModule } from '../shared/shared.module';
import { RetentionModule } from './retention.module';

/** What erases, on the database as its owner: a command of its own, which the server is not part of. */
@Module({ imports: [SharedModule, OwnerDatabaseModule, OrganisationModule, RetentionModule] })
export class ErasingModule {}

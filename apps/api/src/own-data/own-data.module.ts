import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { RosterModule } from '../roster/roster.module';
import { OwnDataController } from './own-data.controller';
import { OwnDataRepository } from './own-data.repository';
import { OwnDataService } from './own-data.service';

@Module({
  imports: [AuditModule, IdentityModule, RosterModule],
  controllers: [OwnDataController],
  providers: [OwnDataRepository, OwnDataService],
})
export class OwnDataModule {}

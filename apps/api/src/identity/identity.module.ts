import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module';
import { AccessService } from './access.service';
import { AccountRepository } from './account.repository';
import { AccountService } from './account.service';
import { RoleGrantRepository } from './role-grant.repository';
import { RoleGrantsService } from './role-grants.service';
import { SessionController } from './session.controller';
import { SessionRepository } from './session.repository';
import { SessionService } from './session.service';
import { UnitsController } from './units.controller';

@Module({
  imports: [OrganisationModule],
  controllers: [SessionController, UnitsController],
  providers: [
    AccessService,
    AccountRepository,
    AccountService,
    RoleGrantRepository,
    RoleGrantsService,
    SessionRepository,
    SessionService,
  ],
  exports: [AccessService, AccountService, RoleGrantsService, SessionService],
})
export class IdentityModule {}

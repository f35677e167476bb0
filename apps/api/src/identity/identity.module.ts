import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module';
import { AccessService } from './access.service';
import { AccountRepository } from './account.repository';
import { AccountService } from './account.service';
import { SessionController } from './session.controller';
import { SessionRepository } from './session.repository';
import { SessionService } from './session.service';
import { SignInThrottle } from './sign-in-throttle';
import { UnitsController } from './units.controller';

@Module({
  imports: [OrganisationModule],
  controllers: [SessionController, UnitsController],
  providers: [
    AccessService,
    AccountRepository,
    AccountService,
    SessionRepository,
    SessionService,
    SignInThrottle,
  ],
  exports: [AccessService, AccountService, SessionService],
})
export class IdentityModule {}

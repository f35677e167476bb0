import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { MailModule } from '../mail/mail.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { AuthenticatorAppRepository } from './authenticator-app.repository';
import { FirstStartController } from './first-start.controller';
import { FirstStartRepository } from './first-start.repository';
import { FirstStartService } from './first-start.service';
import { HalfSignInRepository } from './half-sign-in.repository';
import { InvitationsService } from './invitations.service';
import { InvitedPersonRepository } from './invited-person.repository';
import { MySignInController } from './my-sign-in.controller';
import { MySignInService } from './my-sign-in.service';
import { PasskeyChallengeRepository } from './passkey-challenge.repository';
import { PasskeyRepository } from './passkey.repository';
import { PasskeysService } from './passkeys.service';
import { RecoveryCodeRepository } from './recovery-code.repository';
import { SecondFactorsService } from './second-factors.service';
import { SessionsController } from './sessions.controller';
import { SignInAttemptRepository } from './sign-in-attempt.repository';
import { SignInLinkRepository } from './sign-in-link.repository';
import { SignInLinksController } from './sign-in-links.controller';
import { SignInLinksService } from './sign-in-links.service';
import { SignInThrottle } from './sign-in-throttle';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';

@Module({
  imports: [OrganisationModule, IdentityModule, AuditModule, MailModule],
  controllers: [
    SignInController,
    SignInLinksController,
    SessionsController,
    MySignInController,
    FirstStartController,
  ],
  providers: [
    SignInService,
    SignInLinksService,
    InvitationsService,
    MySignInService,
    FirstStartService,
    SecondFactorsService,
    PasskeysService,
    SignInThrottle,
    AuthenticatorAppRepository,
    FirstStartRepository,
    HalfSignInRepository,
    InvitedPersonRepository,
    PasskeyChallengeRepository,
    PasskeyRepository,
    RecoveryCodeRepository,
    SignInAttemptRepository,
    SignInLinkRepository,
  ],
  exports: [SignInService, SignInLinksService, FirstStartService],
})
export class SignInModule {}

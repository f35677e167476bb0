import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessReviewModule } from './access-review/access-review.module';
import { ApprovalsModule } from './approvals/approvals.module';
import { AuditModule } from './audit/audit.module';
import { DatabaseModule } from './database/database.module';
import { EvaluateModule } from './evaluate/evaluate.module';
import { HealthModule } from './health/health.module';
import { AccessInterceptor } from './identity/access.interceptor';
import { IdentityModule } from './identity/identity.module';
import { ImportsModule } from './imports/imports.module';
import { MailModule } from './mail/mail.module';
import { NoticesModule } from './notices/notices.module';
import { OwnDataModule } from './own-data/own-data.module';
import { OpenIdConnectModule } from './openid-connect/openid-connect.module';
import { OrganisationSyncModule } from './organisation-sync/organisation-sync.module';
import { PayrollModule } from './payroll/payroll.module';
import { RetentionModule } from './retention/retention.module';
import { PeopleModule } from './people/people.module';
import { RosterModule } from './roster/roster.module';
import { RhythmModule, ScheduleModule } from './schedule/schedule.module';
import { SharedModule } from './shared/shared.module';
import { SignInModule } from './sign-in/sign-in.module';
import { SwapsModule } from './swaps/swaps.module';
import { TransactionInterceptor } from './shared/transaction.interceptor';

/** The whole server. Interceptors run in this order: first the transaction, then who may do what within it. */
@Module({
  imports: [
    SharedModule,
    DatabaseModule,
    HealthModule,
    IdentityModule,
    AuditModule,
    MailModule,
    SignInModule,
    RosterModule,
    SwapsModule,
    ApprovalsModule,
    PayrollModule,
    PeopleModule,
    NoticesModule,
    OpenIdConnectModule,
    EvaluateModule,
    ImportsModule,
    OwnDataModule,
    RetentionModule,
    OrganisationSyncModule,
    AccessReviewModule,
    ScheduleModule,
  ],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
    { provide: APP_INTERCEPTOR, useClass: AccessInterceptor },
  ],
})
export class AppModule {}

/** The server with the clock that starts its background work. */
@Module({ imports: [AppModule, RhythmModule] })
export class WorkingAppModule {}

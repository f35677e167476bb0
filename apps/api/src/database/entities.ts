import { AbsenceRow } from '../absence/absence.entity';
import { LocalAgreementRow } from '../agreements/local-agreement.entity';
import { AuditEntryRow } from '../audit/audit-entry.entity';
import { AuditLaneRow } from '../audit/audit-lane.entity';
import { BasePlanDayRow } from '../base-plan/base-plan-day.entity';
import { BasePlanLineRow } from '../base-plan/base-plan-line.entity';
import { BasePlanRow } from '../base-plan/base-plan.entity';
import { DutyTypeRow } from '../base-plan/duty-type.entity';
import { Account } from '../identity/account.entity';
import { RoleGrant } from '../identity/role-grant.entity';
import { Session } from '../identity/session.entity';
import { ClaimMappingRow } from '../openid-connect/claim-mapping.entity';
import { OpenIdIdentity } from '../openid-connect/openid-identity.entity';
import { EmploymentCompetence } from '../organisation/employment-competence.entity';
import { EmploymentUnit } from '../organisation/employment-unit.entity';
import { Employment } from '../organisation/employment.entity';
import { MailRow } from '../mail/mail.entity';
import { AuthenticatorApp } from '../sign-in/authenticator-app.entity';
import { FirstStart } from '../sign-in/first-start.entity';
import { HalfSignIn } from '../sign-in/half-sign-in.entity';
import { PasskeyChallenge } from '../sign-in/passkey-challenge.entity';
import { Passkey } from '../sign-in/passkey.entity';
import { RecoveryCode } from '../sign-in/recovery-code.entity';
import { SignInAttempt } from '../sign-in/sign-in-attempt.entity';
import { SignInLink } from '../sign-in/sign-in-link.entity';
import { Municipality } from '../organisation/municipality.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';
import { PayrollEventRow } from '../payroll/payroll-event.entity';
import { OrganisationLink } from '../organisation-sync/organisation-link.entity';
import { OrganisationSyncRun } from '../organisation-sync/organisation-sync-run.entity';
import { AccessReviewItemRow } from '../access-review/access-review-item.entity';
import { AccessReviewReminder } from '../access-review/access-review-reminder.entity';
import { AccessReviewRow } from '../access-review/access-review.entity';
import { RetentionTimeRow } from '../retention/retention-time.entity';
import { ChangeRow } from '../roster/change.entity';
import { ClosedWeekRow } from '../roster/closed-week.entity';
import { RosterPeriod } from '../roster/roster-period.entity';
import { ShiftRow } from '../roster/shift.entity';
import { SwapRow } from '../swaps/swap.entity';

/** Every table there is; none is found by its file name. */
export const entities = [
  Municipality,
  Unit,
  Person,
  Employment,
  EmploymentCompetence,
  EmploymentUnit,
  Account,
  Session,
  SignInLink,
  HalfSignIn,
  AuthenticatorApp,
  Passkey,
  RecoveryCode,
  SignInAttempt,
  PasskeyChallenge,
  FirstStart,
  MailRow,
  RoleGrant,
  AuditEntryRow,
  AuditLaneRow,
  RetentionTimeRow,
  LocalAgreementRow,
  DutyTypeRow,
  BasePlanRow,
  BasePlanLineRow,
  BasePlanDayRow,
  RosterPeriod,
  ShiftRow,
  ChangeRow,
  ClosedWeekRow,
  AbsenceRow,
  SwapRow,
  PayrollEventRow,
  ClaimMappingRow,
  OpenIdIdentity,
  OrganisationLink,
  OrganisationSyncRun,
  AccessReviewRow,
  AccessReviewItemRow,
  AccessReviewReminder,
] as const;

import { OrganisationAndIdentity1764000000001 } from './1764000000001-organisation-and-identity';
import { PlansAndRosters1764000000002 } from './1764000000002-plans-and-rosters';
import { SwapsAndPayroll1764000000003 } from './1764000000003-swaps-and-payroll';
import { RolesAndOrganisation1764000000004 } from './1764000000004-roles-and-organisation';
import { SignIn1764000000005 } from './1764000000005-sign-in';
import { LogThatCanBeTrusted1764000000006 } from './1764000000006-log-that-can-be-trusted';
import { SyncAndAccessReview1764000000007 } from './1764000000007-sync-and-access-review';
import { OpenIdConnect1764000000008 } from './1764000000008-openid-connect';
import { RowLevelSecurity1764000000009 } from './1764000000009-row-level-security';

/** Every migration, oldest first. One that has been released is never edited. */
export const migrations = [
  OrganisationAndIdentity1764000000001,
  PlansAndRosters1764000000002,
  SwapsAndPayroll1764000000003,
  RolesAndOrganisation1764000000004,
  SignIn1764000000005,
  LogThatCanBeTrusted1764000000006,
  SyncAndAccessReview1764000000007,
  OpenIdConnect1764000000008,
  RowLevelSecurity1764000000009,
] as const;

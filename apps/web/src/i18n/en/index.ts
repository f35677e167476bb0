import type { da } from '../da';
import type { SameKeys } from '../same-keys';
import { access } from './access';
import { accessReview } from './access-review';
import { agreements } from './agreements';
import { account } from './account';
import { auditTrail } from './audit-trail';
import { balance } from './balance';
import { claimMappings } from './claim-mappings';
import { fairness } from './fairness';
import { imports } from './imports';
import { logVerification } from './log-verification';
import { monday } from './monday';
import { newPassword } from './new-password';
import { notices } from './notices';
import { organisationSync } from './organisation-sync';
import { outbox } from './outbox';
import { payroll } from './payroll';
import { people } from './people';
import { problems } from './problems';
import { proposeSwap } from './propose-swap';
import { refusals } from './refusals';
import { roles } from './roles';
import { retention } from './retention';
import { roster } from './roster';
import { rules } from './rules';
import { session } from './session';
import { shell } from './shell';
import { signInLink } from './sign-in-link';
import { swapEffect } from './swap-effect';
import { swapInbox } from './swap-inbox';
import { units } from './units';
import { whoSawMe } from './who-saw-me';

/** All English texts; what Danish has, English must have. */
export const en: SameKeys<typeof da> = {
  access,
  accessReview,
  agreements,
  account,
  auditTrail,
  balance,
  claimMappings,
  fairness,
  imports,
  logVerification,
  monday,
  newPassword,
  notices,
  organisationSync,
  outbox,
  payroll,
  people,
  problems,
  proposeSwap,
  refusals,
  roles,
  retention,
  roster,
  rules,
  session,
  shell,
  signInLink,
  swapEffect,
  swapInbox,
  units,
  whoSawMe,
};

import type { da } from '../da';
import type { SameKeys } from '../same-keys';
import { access } from './access';
import { auditTrail } from './audit-trail';
import { balance } from './balance';
import { imports } from './imports';
import { monday } from './monday';
import { notices } from './notices';
import { payroll } from './payroll';
import { problems } from './problems';
import { proposeSwap } from './propose-swap';
import { refusals } from './refusals';
import { roster } from './roster';
import { rules } from './rules';
import { session } from './session';
import { shell } from './shell';
import { swapEffect } from './swap-effect';
import { swapInbox } from './swap-inbox';

/** All English texts; what Danish has, English must have. */
export const en: SameKeys<typeof da> = {
  access,
  auditTrail,
  balance,
  imports,
  monday,
  notices,
  payroll,
  problems,
  proposeSwap,
  refusals,
  roster,
  rules,
  session,
  shell,
  swapEffect,
  swapInbox,
};

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

/** All Danish texts by namespace; a new namespace is one line here and one in `en/index.ts`. */
export const da = {
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

import { monday } from './monday';
import { payroll } from './payroll';
import { problems } from './problems';
import { refusals } from './refusals';
import { rules } from './rules';
import { session } from './session';
import { shell } from './shell';
import { swapEffect } from './swap-effect';
import { swapInbox } from './swap-inbox';

/** All Danish texts by namespace; a new namespace is one line here and one in `en/index.ts`. */
export const da = { monday, payroll, problems, refusals, rules, session, shell, swapEffect, swapInbox };

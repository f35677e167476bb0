import { monday } from './monday';
import { payroll } from './payroll';
import { problems } from './problems';
import { rules } from './rules';
import { session } from './session';
import { shell } from './shell';
import { swapInbox } from './swap-inbox';

/** All Danish texts by namespace; a new namespace is one line here and one in `en/index.ts`. */
export const da = { monday, payroll, problems, rules, session, shell, swapInbox };

import type { da } from '../da';
import type { SameKeys } from '../same-keys';
import { monday } from './monday';
import { payroll } from './payroll';
import { problems } from './problems';
import { rules } from './rules';
import { session } from './session';
import { shell } from './shell';
import { swapInbox } from './swap-inbox';

/** All English texts; what Danish has, English must have. */
export const en: SameKeys<typeof da> = { monday, payroll, problems, rules, session, shell, swapInbox };

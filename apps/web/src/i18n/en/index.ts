import type { da } from '../da';
import type { SameKeys } from '../same-keys';
import { monday } from './monday';
import { payroll } from './payroll';
import { problems } from './problems';
import { refusals } from './refusals';
import { rules } from './rules';
import { session } from './session';
import { shell } from './shell';
import { swapEffect } from './swap-effect';
import { swapInbox } from './swap-inbox';

/** All English texts; what Danish has, English must have. */
export const en: SameKeys<typeof da> = {
  monday,
  payroll,
  problems,
  refusals,
  rules,
  session,
  shell,
  swapEffect,
  swapInbox,
};

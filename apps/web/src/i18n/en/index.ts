import type { da } from '../da';
import type { SameKeys } from '../same-keys';
import { problems } from './problems';
import { session } from './session';
import { shell } from './shell';

/** All English texts; what Danish has, English must have. */
export const en: SameKeys<typeof da> = { problems, session, shell };

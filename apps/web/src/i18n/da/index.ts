import { problems } from './problems';
import { session } from './session';
import { shell } from './shell';

/** All Danish texts by namespace; a new namespace is one line here and one in `en/index.ts`. */
export const da = { problems, session, shell };

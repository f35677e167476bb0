/**
 * `npm start`. Written so that a Node that is too old can read it, and say so: what needs a newer one is
 * loaded afterwards.
 */
import { checkNodeVersion } from '../../libs/local-machine/node-version.mjs';
import { endWithProblem } from '../../libs/local-machine/problem.mjs';

try {
  checkNodeVersion();
} catch (error) {
  endWithProblem(error);
}
import('./serve.mjs').then(({ serve }) => serve()).catch(endWithProblem);

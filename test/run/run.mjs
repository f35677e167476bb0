/** `npm test`. Written so that a Node that is too old can read it, and say so. */
import { checkNodeVersion } from '../../libs/local-machine/node-version.mjs';
import { describeProblem } from '../../libs/local-machine/problem.mjs';

/** @param {unknown} error */
function endUnable(error) {
  console.error(describeProblem(error));
  console.log('0 passed, 1 failed');
  process.exit(1);
}

try {
  checkNodeVersion();
} catch (error) {
  endUnable(error);
}
import('./run-suites.mjs').then(({ runSuites }) => runSuites(process.argv.slice(2))).catch(endUnable);

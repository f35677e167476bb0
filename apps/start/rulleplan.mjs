#!/usr/bin/env node
/** `npx rulleplan <command>`: as start.mjs, readable for a Node that is too old. */
import { checkNodeVersion } from '../../libs/local-machine/node-version.mjs';
import { endWithProblem } from '../../libs/local-machine/problem.mjs';

try {
  checkNodeVersion();
} catch (error) {
  endWithProblem(error);
}
import('./run-cli.mjs')
  .then(({ runCli }) => runCli(process.argv.slice(2)))
  .then((code) => process.exit(code))
  .catch(endWithProblem);

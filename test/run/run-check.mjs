import { runCommand } from '../../libs/local-machine/run-command.mjs';

/**
 * A check is one test: the tool is content, or says why not.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<import('./suites.mjs').Result>}
 */
export async function runCheck(program, args) {
  const { code, output } = await runCommand(program, args);
  return code === 0 ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report: output };
}

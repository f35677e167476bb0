import { runCommand } from '../../libs/local-machine/run-command.mjs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/**
 * A check is one test: the tool is content, or says why not.
 * @param {string} tool
 * @param {string[]} args
 * @returns {Promise<import('./suites.mjs').Result>}
 */
export async function runCheck(tool, args) {
  const { code, output } = await runCommand(inWorkspace('node_modules', '.bin', tool), args);
  return code === 0 ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report: output };
}

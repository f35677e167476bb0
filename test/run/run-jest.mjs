import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../libs/local-machine/run-command.mjs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/**
 * Runs one project of jest.config.mjs, and counts from what jest itself wrote down.
 * @param {string} project
 * @param {Record<string, string>} environment
 * @returns {Promise<import('./suites.mjs').Result>}
 */
export async function runJest(project, environment) {
  const folder = await mkdtemp(join(tmpdir(), 'rulleplan-jest-'));
  const answerFile = join(folder, 'answer.json');
  try {
    const { code, output } = await runCommand(
      process.execPath,
      [
        ...[inWorkspace('node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', project],
        ...['--maxWorkers=2', '--json', `--outputFile=${answerFile}`],
      ],
      // A test that leaves something open keeps jest from ending: that is a failure to show, not to wait for.
      { env: { ...process.env, ...environment }, limitSeconds: 1200 },
    );
    const answer = await readFile(answerFile, 'utf8').catch(() => null);
    if (answer === null) return { passed: 0, failed: 1, report: output };
    return count(JSON.parse(answer), code, output);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * What did not run has not passed: a file that cannot be loaded, a test that is skipped, a suite without
 * tests, and a jest that is discontent for a reason of its own.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number, testResults: { name: string, message: string, assertionResults: { status: string, fullName: string }[] }[] }} answer
 * @param {number} code
 * @param {string} output
 * @returns {import('./suites.mjs').Result}
 */
export function count(answer, code, output) {
  const passed = answer.numPassedTests;
  const notRun = answer.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, status }) => `${name}: "${fullName}" is ${status}`),
  );
  const failed = answer.numFailedTests + answer.numRuntimeErrorTestSuites + notRun.length;
  if (passed + failed === 0) return { passed: 0, failed: 1, report: `This suite has no tests.\n${output}` };
  if (failed === 0 && code !== 0) return { passed, failed: 1, report: output };
  const messages = answer.testResults.map(({ message }) => message).filter((message) => message !== '');
  return { passed, failed, report: [...messages, ...notRun].join('\n') };
}

import { buildStale } from '../../libs/local-machine/build.mjs';
import { installPackages } from '../../libs/local-machine/install.mjs';
import { whenNpmIsGone } from '../../libs/local-machine/npm-parent.mjs';
import { MachineProblem } from '../../libs/local-machine/problem.mjs';
import { endRunningCommands } from '../../libs/local-machine/run-command.mjs';
import { startDatabaseServer, stopDatabaseServer } from '../support/start-database-server.mjs';
import { allSuites } from './suites.mjs';

/** @typedef {import('./suites.mjs').Suite} Suite */
/** @typedef {import('./suites.mjs').Result & { name: string, seconds: number }} Row */

/**
 * Runs the suites to the end, whatever fails on the way, and ends with the true sum.
 * @param {string[]} groups none means all
 */
export async function runSuites(groups) {
  const giveUp = () => {
    endRunningCommands();
    void stopDatabaseServer().finally(() => process.exit(130));
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, giveUp);
  whenNpmIsGone(giveUp);
  await installPackages();
  const suites = await selectSuites(groups);
  const rows = await prepare(suites);
  try {
    const [small, large] = [suites.filter((s) => !s.usesBothCores), suites.filter((s) => s.usesBothCores)];
    rows.push(...(await runTwoAtATime(small)));
    for (const suite of large) rows.push(await runSuite(suite));
  } finally {
    await stopDatabaseServer();
  }
  sayTable(rows);
  const failed = sum(rows.map((row) => row.failed));
  console.log(`${sum(rows.map((row) => row.passed))} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** @param {string[]} groups */
async function selectSuites(groups) {
  const suites = await allSuites();
  const known = [...new Set(suites.map(({ group }) => group))];
  const unknown = groups.filter((group) => !known.includes(group));
  if (unknown.length > 0) {
    throw new MachineProblem(`there is no suite "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  }
  return groups.length === 0 ? suites : suites.filter(({ group }) => groups.includes(group));
}

/**
 * The product is built, and one database server is started for all suites. What fails here is a failure to
 * show, and no reason to leave out the suites that can do without.
 * @param {Suite[]} suites
 * @returns {Promise<Row[]>}
 */
async function prepare(suites) {
  if (!suites.some(({ usesBothCores }) => usesBothCores)) return [];
  const build = await runSuite({ name: 'build', group: 'build', run: () => succeeds(() => buildStale()) });
  if (build.failed > 0 || !suites.some(({ needsDatabase }) => needsDatabase)) return [build];
  const database = {
    name: 'migrate an empty database',
    group: 'build',
    run: () => succeeds(startDatabaseServer),
  };
  return [build, await runSuite(database)];
}

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<import('./suites.mjs').Result>}
 */
async function succeeds(work) {
  try {
    await work();
    return { passed: 1, failed: 0, report: '' };
  } catch (error) {
    return { passed: 0, failed: 1, report: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
}

/** @param {Suite[]} suites */
async function runTwoAtATime(suites) {
  /** @type {Row[]} */
  const rows = [];
  const waiting = [...suites];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      rows.push(await runSuite(next));
  };
  await Promise.all([work(), work()]);
  return rows;
}

/**
 * @param {Suite} suite
 * @returns {Promise<Row>}
 */
async function runSuite({ name, run }) {
  const begin = performance.now();
  const result = await run();
  const row = { name, ...result, seconds: (performance.now() - begin) / 1000 };
  console.log(lineOf(row));
  if (result.failed > 0) console.log(`${result.report.trimEnd()}\n`);
  return row;
}

/** @param {Row} row */
function lineOf({ name, passed, failed, seconds }) {
  const mark = failed === 0 ? 'ok    ' : 'FAILED';
  return `${mark}  ${name.padEnd(34)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`;
}

/** @param {Row[]} rows */
function sayTable(rows) {
  console.log(`\n${rows.map(lineOf).join('\n')}\n`);
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

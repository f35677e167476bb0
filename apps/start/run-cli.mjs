import { spawn } from 'node:child_process';
import { buildStale } from '../../libs/local-machine/build.mjs';
import { givenDatabase } from '../../libs/local-machine/given-database.mjs';
import { installPackages } from '../../libs/local-machine/install.mjs';
import { urlOfRunningPostgres } from '../../libs/local-machine/postgres.mjs';
import { MachineProblem } from '../../libs/local-machine/problem.mjs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';
import { commandEnvironment, runApiCommand } from './api-process.mjs';
import { claimData, dataFolder, startDatabase, useLocalSettings } from './local-data.mjs';

/** Commands that answer from what they are given. All others work on the database. */
const withoutDatabase = ['evaluate', 'openapi', 'help', '--help', '-h', undefined];

/**
 * Runs a command of the product as if it were installed: installs, builds and starts what it needs first.
 * Standard output belongs to the command alone.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code of the command
 */
export async function runCli(args) {
  // Ctrl-C reaches the command too; we wait for its end, and then stop what we started.
  process.on('SIGINT', () => undefined);
  await installPackages();
  await buildStale(['api']);
  if (withoutDatabase.includes(args[0])) return run(args, process.env);
  await useLocalSettings(dataFolder());
  const urls = await givenDatabase(process.env);
  return urls === null ? runOnOwnDatabase(args) : run(args, commandEnvironment(urls, args[0]));
}

/** @param {string[]} args */
async function runOnOwnDatabase(args) {
  const folder = dataFolder();
  const claimed = await claimData(folder, args.join(' '));
  if ('heldBy' in claimed) {
    const app = await urlOfRunningPostgres(folder, 'rulleplan', 'rulleplan_app');
    const owner = await urlOfRunningPostgres(folder, 'rulleplan', 'rulleplan');
    if (app !== null && owner !== null) return run(args, commandEnvironment({ app, owner }, args[0]));
    throw new MachineProblem(
      `"rulleplan ${claimed.heldBy.command}" (process ${claimed.heldBy.pid}) is starting or stopping on ${folder}. Try again in a moment.`,
    );
  }
  try {
    const { server, urls } = await startDatabase(folder);
    try {
      if (args[0] !== 'migrate') await runApiCommand(urls, 'migrate');
      return await run(args, commandEnvironment(urls, args[0]));
    } finally {
      await server.stop();
    }
  } finally {
    await claimed.lock.release();
  }
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', inWorkspace('dist/apps/api/cli.js'), ...args],
      { env, stdio: 'inherit' },
    );
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

import { spawn } from 'node:child_process';
import { buildStale } from '../../libs/local-machine/build.mjs';
import { checkDatabase } from '../../libs/local-machine/database.mjs';
import { installPackages } from '../../libs/local-machine/install.mjs';
import { urlOfRunningPostgres } from '../../libs/local-machine/postgres.mjs';
import { MachineProblem } from '../../libs/local-machine/problem.mjs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';
import { runApiCommand } from './api-process.mjs';
import { claimData, dataFolder, startDatabase } from './local-data.mjs';

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
  if (withoutDatabase.includes(args[0])) return run(args, process.env.DATABASE_URL);
  if (process.env.DATABASE_URL) {
    await checkDatabase(process.env.DATABASE_URL);
    return run(args, process.env.DATABASE_URL);
  }
  return runOnOwnDatabase(args);
}

/** @param {string[]} args */
async function runOnOwnDatabase(args) {
  const folder = dataFolder();
  const claimed = await claimData(folder, args.join(' '));
  if ('heldBy' in claimed) {
    const url = await urlOfRunningPostgres(folder, 'rulleplan');
    if (url !== null) return run(args, url);
    throw new MachineProblem(
      `"rulleplan ${claimed.heldBy.command}" (process ${claimed.heldBy.pid}) is starting or stopping on ${folder}. Try again in a moment.`,
    );
  }
  try {
    const { server, url } = await startDatabase(folder);
    try {
      if (args[0] !== 'migrate') await runApiCommand(url, 'migrate');
      return await run(args, url);
    } finally {
      await server.stop();
    }
  } finally {
    await claimed.lock.release();
  }
}

/**
 * @param {string[]} args
 * @param {string | undefined} databaseUrl
 * @returns {Promise<number>}
 */
function run(args, databaseUrl) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', inWorkspace('dist/apps/api/cli.js'), ...args],
      {
        env: { ...process.env, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) },
        stdio: 'inherit',
      },
    );
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

import { spawn } from 'node:child_process';
import { runCommand } from '../../libs/local-machine/run-command.mjs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';
import { MachineProblem } from '../../libs/local-machine/problem.mjs';
import { setTimeout as wait } from 'node:timers/promises';

const leaveWithParent = new URL('./leave-with-parent.mjs', import.meta.url).href;
const patienceSeconds = 120;

/** @typedef {import('../../libs/local-machine/database.mjs').DatabaseUrls} DatabaseUrls */

/** The owner's address is for commands that migrate or erase; the server never gets it. */
const ownersCommands = ['migrate', 'retention'];

/**
 * The environment a command works in.
 * @param {DatabaseUrls} urls
 * @param {string | undefined} command
 * @returns {NodeJS.ProcessEnv}
 */
export function commandEnvironment({ app, owner }, command) {
  const isOwners = command !== undefined && ownersCommands.includes(command);
  return { ...process.env, DATABASE_URL: app, DATABASE_OWNER_URL: isOwners ? owner : undefined };
}

/**
 * Runs one command of the built API, as `npx rulleplan` does.
 * @param {DatabaseUrls} databaseUrls
 * @param {string[]} args
 * @returns {Promise<string>} what it wrote
 */
export async function runApiCommand(databaseUrls, ...args) {
  const { code, output } = await runCommand(
    process.execPath,
    [inWorkspace('dist/apps/api/cli.js'), ...args],
    { env: commandEnvironment(databaseUrls, args[0]) },
  );
  if (code !== 0)
    throw new MachineProblem(`"rulleplan ${args.join(' ')}" did not succeed:\n${output.trimEnd()}`);
  return output;
}

/**
 * Starts the built server. It is told to stop, by us alone; and it leaves by itself should we crash.
 * @param {{ databaseUrls: DatabaseUrls, port: number }} options
 */
export function startServer({ databaseUrls, port }) {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', leaveWithParent, inWorkspace('dist/apps/api/main.js')],
    {
      env: {
        LOG_LEVEL: 'warn',
        RULLEPLAN_WEB: inWorkspace('dist/apps/web'),
        ...process.env,
        DATABASE_URL: databaseUrls.app,
        DATABASE_OWNER_URL: undefined,
        PORT: String(port),
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    },
  );
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => child.once('exit', () => resolve()));
  return {
    gone,
    ready: () => waitUntilReady(port, gone),
    stop: async () => {
      child.kill('SIGTERM');
      const tooLong = wait(15_000, 'too long', { ref: false });
      if ((await Promise.race([gone, tooLong])) === 'too long') child.kill('SIGKILL');
      await gone;
    },
  };
}

/**
 * @param {number} port
 * @param {Promise<void>} gone
 */
async function waitUntilReady(port, gone) {
  let ended = false;
  void gone.then(() => (ended = true));
  const end = performance.now() + patienceSeconds * 1000;
  while (!ended && performance.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new MachineProblem(
    ended
      ? 'the server ended while starting: what it wrote is above.'
      : `the server was not ready after ${patienceSeconds} s.`,
  );
}

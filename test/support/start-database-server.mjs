/**
 * Jest's global set-up for every suite that needs Postgres: one throw-away server per run, with one
 * migrated database that each test file copies. `npm test` starts it once for all suites.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from '../../libs/local-machine/build.mjs';
import { prepareDatabase } from '../../libs/local-machine/database.mjs';
import { startPostgres } from '../../libs/local-machine/postgres.mjs';
import { runCommand } from '../../libs/local-machine/run-command.mjs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/** @type {(() => Promise<void>) | undefined} */
let stop;

/** Starts the server unless the run has one, and tells the test files by the environment. */
export async function startDatabaseServer() {
  process.env.RULLEPLAN_AUDIT_KEY ??= 'the tests chain their logs with this key';
  // What a test does not ask for does not happen beside it.
  process.env.RULLEPLAN_BACKGROUND_WORK ??= 'off';
  process.env.RULLEPLAN_SECRET_KEY ??= 'the tests keep their secrets with this key';
  if (process.env.RULLEPLAN_TEST_SERVER) return;
  const folder = await mkdtemp(join(tmpdir(), 'rulleplan-test-'));
  const server = await startPostgres({ folder, throwAway: true });
  stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    delete process.env.RULLEPLAN_TEST_SERVER;
  };
  process.env.RULLEPLAN_TEST_SERVER = server.url('postgres', 'postgres');
  process.env.RULLEPLAN_TEST_OWNER = server.url('postgres');
  process.env.RULLEPLAN_TEST_APP = server.url('postgres', 'rulleplan_app');
  try {
    const { app, owner } = await prepareDatabase(server, 'template_migrated');
    await buildStale(['api']);
    const { code, output } = await runCommand(
      process.execPath,
      [inWorkspace('dist/apps/api/cli.js'), 'migrate'],
      {
        env: { ...process.env, DATABASE_URL: app, DATABASE_OWNER_URL: owner },
      },
    );
    if (code !== 0) throw new Error(`the migrations do not run on an empty database:\n${output}`);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends the server if it was started here. */
export async function stopDatabaseServer() {
  await stop?.();
}

export default startDatabaseServer;

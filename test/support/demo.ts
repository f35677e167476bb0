import { buildStale } from '../../libs/local-machine/build.mjs';
import { runCommand } from '../../libs/local-machine/run-command.mjs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/** Everybody's password in the demo municipality. */
export const demoPassword = 'birkelund';

/**
 * Loads the demo municipality into a migrated, empty database as `npm start` does; its five weeks of past and
 * six of future lie around `now`, ISO 8601 with offset.
 */
export async function loadDemo(databaseUrl: string, now: string): Promise<void> {
  await buildStale();
  const { code, output } = await runCommand(process.execPath, [inWorkspace('dist/apps/api/cli.js'), 'demo'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, RULLEPLAN_NOW: now },
  });
  if (code !== 0) throw new Error(`The demo municipality did not load:\n${output}`);
}

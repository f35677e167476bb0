import { demoSignIns } from '../database/demo/demo-sign-ins';
import { loadDemo } from '../database/demo/load-demo';
import { withApp } from './with-app';

/**
 * Loads the demo municipality into an empty database, and shows who can sign in to it. In a database that holds
 * something else it does nothing; with `--list` it only shows.
 */
export async function demo(args: readonly string[]): Promise<number> {
  const lines = await withApp(async (app) => {
    if (!args.includes('--list')) await loadDemo((type) => app.get(type));
    return demoSignIns((type) => app.get(type));
  });
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

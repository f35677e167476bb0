import { createDataSource } from '../database/data-source';
import { readOwnerUrl } from '../shared/environment';

/** Runs the migrations that have not run yet, as the owner of the tables; `--revert` takes back the newest. */
export async function migrate(args: readonly string[]): Promise<number> {
  const dataSource = await createDataSource(readOwnerUrl()).initialize();
  try {
    if (args.includes('--revert')) {
      await dataSource.undoLastMigration();
      process.stdout.write('The newest migration is taken back.\n');
      return 0;
    }
    // Two processes that start at once take turns: the second finds nothing left to do.
    await dataSource.query(`SELECT pg_advisory_lock(hashtext('rulleplan migrate'))`);
    const done = await dataSource.runMigrations();
    process.stdout.write(done.map(({ name }) => `${name}\n`).join('') || 'The database is up to date.\n');
    return 0;
  } finally {
    await dataSource.destroy();
  }
}

import { createEmptyDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';
import { migrations } from './migrations';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createEmptyDatabase();
  dataSource = await createDataSource(database.ownerUrl).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const pendingChanges = async () => {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
};
/** What there is to see of the tables: columns, policies and what the app may do. */
const schema = async () => {
  const rows = await database.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT tablename || ': ' || policyname || qual || with_check FROM pg_policies
      UNION ALL SELECT table_name || ' app may ' || privilege_type FROM information_schema.table_privileges
                 WHERE grantee = 'rulleplan_app'
      UNION ALL SELECT relname || relrowsecurity || relforcerowsecurity FROM pg_class WHERE relkind = 'r'
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

describe('the migrations', () => {
  it('all run on an empty database', async () => {
    expect(await dataSource.runMigrations()).toHaveLength(migrations.length);
  });

  it('leave nothing to change: the entities say the same as the database', async () => {
    expect(await pendingChanges()).toEqual([]);
  });

  it('the newest can be taken back and run again', async () => {
    const before = await schema();
    await dataSource.undoLastMigration();
    expect(await schema()).not.toEqual(before);
    expect(await dataSource.runMigrations()).toHaveLength(1);
    expect(await schema()).toEqual(before);
    expect(await pendingChanges()).toEqual([]);
  });

  it('give every table of a municipality its municipality, which cannot be left out', async () => {
    const without = await database.query<{ name: string }>(
      `SELECT t.table_name AS name
         FROM information_schema.tables t
         LEFT JOIN information_schema.columns c
           ON c.table_schema = t.table_schema AND c.table_name = t.table_name
          AND c.column_name = 'municipality_id' AND c.is_nullable = 'NO'
        WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name IS NULL
        ORDER BY 1`,
    );
    expect(without.map(({ name }) => name)).toEqual([
      'first_start',
      'migration',
      'municipality',
      'passkey_challenge',
      'sign_in_attempt',
    ]);
  });
});

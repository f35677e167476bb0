import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

/** A database of its own for one test file, on the run's Postgres server. */
export interface TestDatabase {
  /** For `DATABASE_URL`, or a pool: the owner `rulleplan`, no superuser. */
  readonly url: string;
  /** One statement with a fresh connection, for setting up and looking. */
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Ends all connections to it and removes it. */
  drop(): Promise<void>;
}

/** A database with all migrations run and no rows: a copy, made in some 50 ms. */
export function createDatabase(): Promise<TestDatabase> {
  return create('template_migrated');
}

/** A database without a single table, for testing the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create('template1');
}

async function create(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${escapeIdentifier(name)} OWNER rulleplan TEMPLATE ${template}`);
  const url = new URL(fromRun('RULLEPLAN_TEST_OWNER'));
  url.pathname = name;
  return {
    url: url.href,
    query: (sql, values) => runOnce(url.href, sql, values),
    drop: async () => {
      await onServer(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`);
    },
  };
}

function onServer(sql: string) {
  return runOnce(fromRun('RULLEPLAN_TEST_SERVER'), sql);
}

async function runOnce<Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

function fromRun(name: 'RULLEPLAN_TEST_SERVER' | 'RULLEPLAN_TEST_OWNER'): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error('No Postgres for tests: is this file in a jest project with needsDatabase?');
  }
  return value;
}

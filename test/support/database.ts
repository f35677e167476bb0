import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

/** A database of its own for one test file, on the run's Postgres server. */
export interface TestDatabase {
  /** For `DATABASE_URL`, or a pool: the app's role, which row-level security holds. */
  readonly url: string;
  /** For `DATABASE_OWNER_URL`: migrates, and is held by row-level security too. */
  readonly ownerUrl: string;
  /** For a connection that sees everything, as only the server's superuser does. */
  readonly superuserUrl: string;
  /** One statement as the superuser with a fresh connection, for setting up and looking. */
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
  const superuserUrl = addressOf('RULLEPLAN_TEST_SERVER', name);
  return {
    url: addressOf('RULLEPLAN_TEST_APP', name),
    ownerUrl: addressOf('RULLEPLAN_TEST_OWNER', name),
    superuserUrl,
    query: (sql, values) => runOnce(superuserUrl, sql, values),
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

/** Where the superuser finds the database of another address, for set-up that is given only that. */
export function superuserUrlOf(url: string): string {
  return addressOf('RULLEPLAN_TEST_SERVER', new URL(url).pathname.slice(1));
}

type Address = 'RULLEPLAN_TEST_SERVER' | 'RULLEPLAN_TEST_OWNER' | 'RULLEPLAN_TEST_APP';

function addressOf(role: Address, database: string): string {
  const url = new URL(fromRun(role));
  url.pathname = database;
  return url.href;
}

function fromRun(name: Address): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error('No Postgres for tests: is this file in a jest project with needsDatabase?');
  }
  return value;
}

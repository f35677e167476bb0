import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { Client } from 'pg';
import { tablesOf, tablesOfNobody } from './row-filling';

/** Written once: nobody who works with the app's role changes, deletes or empties them. */
const appendOnly = ['audit_entry', 'payroll_event'];

let database: TestDatabase;
let superuser: Client;
let app: Client;
let tables: string[];
let tenantTables: string[];
beforeAll(async () => {
  database = await createDatabase();
  superuser = new Client({ connectionString: database.superuserUrl });
  app = new Client({ connectionString: database.url });
  await Promise.all([superuser.connect(), app.connect()]);
  tables = await tablesOf(superuser);
  tenantTables = tables.filter((table) => !tablesOfNobody.includes(table));
});
afterAll(async () => {
  await Promise.all([superuser.end(), app.end()]);
  await database.drop();
});

describe('every table', () => {
  it('has its municipality, or is one of the few that belong to none', async () => {
    const { rows } = await superuser.query<{ table: string }>(
      `SELECT table_name AS table FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'municipality_id' AND is_nullable = 'NO'`,
    );
    expect([...rows.map(({ table }) => table), 'municipality'].sort()).toEqual(tenantTables);
    expect(tables.filter((table) => tablesOfNobody.includes(table))).toEqual(tablesOfNobody);
  });

  it('of a municipality is under row-level security, its owner too, and held to the municipality first', async () => {
    const { rows } = await superuser.query<{
      table: string;
      forced: boolean;
      inside: number;
      within: number;
    }>(
      `SELECT relname AS table, relrowsecurity AND relforcerowsecurity AS forced,
              (SELECT count(*)::int FROM pg_policy
                WHERE polrelid = pg_class.oid AND NOT polpermissive AND polcmd = '*') AS inside,
              (SELECT count(*)::int FROM pg_policy WHERE polrelid = pg_class.oid AND polpermissive) AS within
         FROM pg_class WHERE relname = ANY($1) AND relkind = 'r' ORDER BY relname`,
      [tenantTables],
    );
    expect(rows.filter(({ forced, inside, within }) => !forced || inside !== 1 || within === 0)).toEqual([]);
    expect(rows).toHaveLength(tenantTables.length);
  });

  it('is hidden from its owner as well, who migrates', async () => {
    await database.query(`INSERT INTO municipality (name) VALUES ('Bøgelund')`);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      for (const table of tenantTables) {
        expect([table, (await owner.query(`SELECT FROM ${table}`)).rowCount]).toEqual([table, 0]);
      }
    } finally {
      await owner.end();
    }
  });
});

describe('the role the app works with', () => {
  it('owns nothing, is no superuser, makes nothing and cannot go around the policies', async () => {
    const { rows } = await app.query(
      `SELECT current_user::text AS name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
              has_schema_privilege('public', 'CREATE') AS creates,
              (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owns,
              (SELECT count(*)::int FROM pg_auth_members WHERE member = pg_roles.oid) AS member_of
         FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        ...{ name: 'rulleplan_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false },
        ...{ rolcreatedb: false, rolreplication: false, creates: false, owns: 0, member_of: 0 },
      },
    ]);
    await app.query('SET row_security = off');
    await expect(app.query('SELECT FROM person')).rejects.toThrow(/would be affected by row-level security/);
    await app.query('RESET row_security');
  });

  it('empties no table, and changes or deletes nothing that is written once', async () => {
    const { rows } = await superuser.query<{ table: string; right: string }>(
      `SELECT table_name AS table, privilege_type AS right FROM information_schema.table_privileges
        WHERE grantee = 'rulleplan_app' AND table_schema = 'public'`,
    );
    expect([...new Set(rows.map(({ right }) => right))].sort()).toEqual([
      'DELETE',
      'INSERT',
      'SELECT',
      'UPDATE',
    ]);
    for (const table of appendOnly) {
      const rights = rows.filter((row) => row.table === table).map(({ right }) => right);
      expect([table, ...rights.sort()]).toEqual([table, 'INSERT', 'SELECT']);
    }
    expect(rows.filter(({ table }) => table === 'migration')).toEqual([]);
  });
});

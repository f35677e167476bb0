import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { Client } from 'pg';
import { prepareDatabase } from '../../libs/local-machine/database.mjs';
import { givenDatabase } from '../../libs/local-machine/given-database.mjs';
import { startPostgres } from '../../libs/local-machine/postgres.mjs';
import { temporaryFolder } from './command';

/** `mkdtemp` makes a closed folder: as root, this shows that the other user's Postgres works inside one. */
const folder = temporaryFolder();
afterAll(() => folder.remove());

const data = `${folder.path}/data`;
const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
};

describe('our own Postgres', () => {
  it('is made with a password of its own, closed to others, and reached from this machine only', async () => {
    const server = await startPostgres({ folder: data, throwAway: true });
    try {
      const { app, owner: url } = await prepareDatabase(server);
      const who = 'SELECT current_user, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user';
      const bound = { rolsuper: false, rolbypassrls: false };
      expect(await query(url, who)).toEqual([{ current_user: 'rulleplan', ...bound }]);
      expect(await query(app, who)).toEqual([{ current_user: 'rulleplan_app', ...bound }]);
      expect(new URL(app).password).not.toBe(new URL(url).password);
      expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
      expect(statSync(`${data}/postgres-password`).mode & 0o777).toBe(0o600);
      expect(statSync(`${data}/postgres`).mode & 0o777).toBe(0o700);
      const guess = new URL(url);
      guess.password = 'guess';
      await expect(query(guess.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    } finally {
      await server.stop();
    }
  });

  it('knows Danish letters and the constraints we need', async () => {
    const server = await startPostgres({ folder: data, throwAway: true });
    try {
      const { owner: url } = await prepareDatabase(server);
      expect(await query(url, `SELECT upper('æøå') AS upper`)).toEqual([{ upper: 'ÆØÅ' }]);
      await query(url, 'CREATE EXTENSION btree_gist');
    } finally {
      await server.stop();
    }
  });

  it('given by its owner, gets the role to serve with, once', async () => {
    const server = await startPostgres({ folder: `${folder.path}/given`, throwAway: true });
    try {
      const owner = server.url('postgres', 'postgres');
      const urls = await givenDatabase({ DATABASE_URL: owner });
      expect(urls?.owner).toBe(owner);
      await query(owner, `ALTER ROLE rulleplan_app PASSWORD 'another'`);
      expect(await givenDatabase({ DATABASE_URL: owner })).toEqual(urls);
      const who = 'SELECT current_user, rolsuper, rolcreaterole FROM pg_roles WHERE rolname = current_user';
      expect(await query(urls!.app, who)).toEqual([
        { current_user: 'rulleplan_app', rolsuper: false, rolcreaterole: false },
      ]);
    } finally {
      await server.stop();
    }
  });

  it('does not take what was left half made for a database', async () => {
    const half = `${folder.path}/half`;
    mkdirSync(`${half}/postgres-draft-abc`, { recursive: true });
    const server = await startPostgres({ folder: half, throwAway: true });
    await server.stop();
    expect(existsSync(`${half}/postgres-draft-abc`)).toBe(false);
    expect(readFileSync(`${half}/postgres/PG_VERSION`, 'utf8').trim()).toBe('18');
  });
});

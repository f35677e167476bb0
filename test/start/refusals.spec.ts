import { createServer, type Server } from 'node:net';
import { freePort } from '../../libs/local-machine/ports.mjs';
import { createEmptyDatabase } from '../support/database';
import { run, temporaryFolder } from './command';

/** Each of these is one line that says what to do, and an exit code that is not 0. */
async function refusal(...parameters: Parameters<typeof run>): Promise<string> {
  const { code, stdout, stderr } = await run(...parameters).ended();
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^rulleplan: [^\n]+\n$/);
  return stderr;
}

const folder = temporaryFolder();
afterAll(() => folder.remove());

const start = 'apps/start/start.mjs';
const tooOld = "Object.defineProperty(process.versions, 'node', { value: '18.20.8' });";
const fullDisk = `
  import fs from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  fs.statfs = async () => ({ bavail: 3000, bsize: 4096 });
  syncBuiltinESMExports();`;

describe('npm start refuses', () => {
  it('a Node that is too old', async () => {
    const line = await refusal(start, [], { beforehand: tooOld });
    expect(line).toMatch(/this is Node 18\.20\.8, and Rulleplan needs 20\.19\.0 or newer\. Install it from/);
  });

  it('a disk that is full', async () => {
    const environment = { RULLEPLAN_DATA: `${folder.path}/full`, PORT: String(await freePort()) };
    const line = await refusal(start, [], { environment, beforehand: fullDisk });
    expect(line).toMatch(
      /the disk is full: 11 MB are free where .* is, and 250 MB are needed\. Free some space, or/,
    );
  });

  it('a port that is no number', async () => {
    const environment = { RULLEPLAN_DATA: `${folder.path}/port`, PORT: 'http' };
    expect(await refusal(start, [], { environment })).toContain(
      'PORT must be a number from 1 to 65535, and is "http".',
    );
  });

  describe('a port that is taken', () => {
    let server: Server;
    let port: number;
    beforeAll(async () => {
      port = await freePort();
      server = createServer().listen(port);
    });
    afterAll(() => server.close());

    it('and proposes another', async () => {
      const environment = { RULLEPLAN_DATA: `${folder.path}/port`, PORT: String(port) };
      const line = await refusal(start, [], { environment });
      expect(line).toContain(`port ${port} is in use by another program.`);
      expect(line).toContain(`PORT=${port + 1} npm start`);
    });
  });

  it('a database at which nothing listens', async () => {
    const DATABASE_URL = `postgres://somebody:secret@127.0.0.1:${await freePort()}/rulleplan`;
    const line = await refusal(start, [], { environment: { DATABASE_URL, PORT: String(await freePort()) } });
    expect(line).toMatch(
      /the database at 127\.0\.0\.1:\d+\/rulleplan cannot be used: nothing listens there\. Check DATABASE_URL/,
    );
    expect(line).not.toContain('secret');
  });

  it('a database that does not know the password', async () => {
    const url = new URL(process.env['RULLEPLAN_TEST_OWNER']!);
    url.password = 'guessed';
    const line = await refusal(start, [], {
      environment: { DATABASE_URL: url.href, PORT: String(await freePort()) },
    });
    expect(line).toContain('the name or the password is wrong');
    expect(line).not.toContain('guessed');
  });

  it('a role that may not make the one to serve with, and says what to do', async () => {
    const database = await createEmptyDatabase();
    await database.query(`CREATE ROLE newcomer LOGIN PASSWORD 'secret'`);
    const url = new URL(database.url);
    [url.username, url.password] = ['newcomer', 'secret'];
    const line = await refusal(start, [], {
      environment: { DATABASE_URL: url.href, PORT: String(await freePort()) },
    });
    expect(line).toContain('Have a superuser run CREATE ROLE rulleplan_app LOGIN');
    expect(line).toMatch(/two settings: DATABASE_URL .* and DATABASE_OWNER_URL/);
    await database.query(`DROP ROLE newcomer`);
    await database.drop();
  });

  it('an address that is no database', async () => {
    const environment = { DATABASE_URL: 'mysql://localhost/rulleplan', PORT: String(await freePort()) };
    expect(await refusal(start, [], { environment })).toContain(
      'DATABASE_URL is not the address of a PostgreSQL database.',
    );
  });
});

describe('the other commands refuse a Node that is too old', () => {
  it('npx rulleplan', async () => {
    expect(await refusal('apps/start/rulleplan.mjs', ['evaluate', '-'], { beforehand: tooOld })).toContain(
      'Node 18.20.8',
    );
  });

  it('npm test, and counts that as a failure', async () => {
    const { code, stdout, stderr } = await run('test/run/run.mjs', [], { beforehand: tooOld }).ended();
    expect(code).toBe(1);
    expect(stdout).toBe('0 passed, 1 failed\n');
    expect(stderr).toMatch(/^rulleplan: this is Node 18\.20\.8[^\n]+\n$/);
  });
});

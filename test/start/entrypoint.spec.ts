import { writeFileSync } from 'node:fs';
import { freePort } from '../../libs/local-machine/ports.mjs';
import { createEmptyDatabase, type TestDatabase } from '../support/database';
import { run, runProgram, temporaryFolder } from './command';

const folder = temporaryFolder();
let database: TestDatabase;
let environment: Record<string, string>;

beforeAll(async () => {
  database = await createEmptyDatabase();
  const [app, owner] = [withoutPassword(database.url), withoutPassword(database.ownerUrl)];
  environment = {
    DATABASE_URL: app.url,
    DATABASE_PASSWORD_FILE: app.passwordFile,
    DATABASE_OWNER_URL: owner.url,
    DATABASE_OWNER_PASSWORD_FILE: owner.passwordFile,
    RULLEPLAN_AUDIT_KEY: process.env['RULLEPLAN_AUDIT_KEY']!,
    RULLEPLAN_SECRET_KEY: process.env['RULLEPLAN_SECRET_KEY']!,
    PORT: String(await freePort()),
    LOG_LEVEL: 'warn',
  };
});

afterAll(async () => {
  await database.drop();
  folder.remove();
});

function withoutPassword(address: string): { url: string; passwordFile: string } {
  const url = new URL(address);
  const passwordFile = `${folder.path}/${url.username}-password`;
  writeFileSync(passwordFile, `${url.password}\n`);
  url.password = '';
  return { url: url.href, passwordFile };
}

async function isReady(): Promise<boolean> {
  const { code } = await run('docker/is-ready.mjs', [], { environment }).ended();
  return code === 0;
}

describe('the container', () => {
  it('migrates, serves, is found ready, and stops when it is told', async () => {
    const container = runProgram('sh', ['docker/entrypoint.sh'], environment);
    expect(await isReady()).toBe(false);
    while (container.process.exitCode === null && !(await isReady())) continue;
    expect(container.process.exitCode).toBeNull();
    expect(await database.query('SELECT 1 FROM municipality')).toEqual([]);

    container.process.kill('SIGTERM');
    const { code, signal } = await container.ended();
    expect([0, 'SIGTERM']).toContain(signal ?? code);
  });

  it('runs one command when it is given one', async () => {
    const { code, stdout } = await runProgram('sh', ['docker/entrypoint.sh', 'migrate'], environment).ended();
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'The database is up to date.\n' });
  });

  it('does not serve as the owner of the tables', async () => {
    const { DATABASE_OWNER_URL = '', DATABASE_OWNER_PASSWORD_FILE = '' } = environment;
    const wrong = {
      ...environment,
      DATABASE_URL: DATABASE_OWNER_URL,
      DATABASE_PASSWORD_FILE: DATABASE_OWNER_PASSWORD_FILE,
    };
    const { code, stderr } = await runProgram('sh', ['docker/entrypoint.sh'], wrong).ended();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^DATABASE_URL works as rulleplan, which owns the tables: [^\n]+\n$/);
  });

  it('does not serve when the migrations cannot run', async () => {
    const wrong = {
      ...environment,
      DATABASE_OWNER_URL: `postgres://rulleplan@127.0.0.1:${await freePort()}/rulleplan`,
    };
    const { code } = await runProgram('sh', ['docker/entrypoint.sh'], wrong).ended();
    expect(code).toBe(1);
  });
});

import { writeFileSync } from 'node:fs';
import { freePort } from '../../libs/local-machine/ports.mjs';
import { createEmptyDatabase, type TestDatabase } from '../support/database';
import { run, runProgram, temporaryFolder } from './command';

const folder = temporaryFolder();
let database: TestDatabase;
let environment: Record<string, string>;

beforeAll(async () => {
  database = await createEmptyDatabase();
  const url = new URL(database.url);
  const passwordFile = `${folder.path}/rulleplan-password`;
  writeFileSync(passwordFile, `${url.password}\n`);
  url.password = '';
  environment = {
    DATABASE_URL: url.href,
    DATABASE_PASSWORD_FILE: passwordFile,
    PORT: String(await freePort()),
    LOG_LEVEL: 'warn',
  };
});

afterAll(async () => {
  await database.drop();
  folder.remove();
});

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

  it('does not serve when the migrations cannot run', async () => {
    const wrong = {
      ...environment,
      DATABASE_URL: `postgres://rulleplan@127.0.0.1:${await freePort()}/rulleplan`,
    };
    const { code } = await runProgram('sh', ['docker/entrypoint.sh'], wrong).ended();
    expect(code).toBe(1);
  });
});

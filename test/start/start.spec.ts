import { readFileSync } from 'node:fs';
import { isRunning, waitUntilGone } from '../../libs/local-machine/running-process.mjs';
import { freePort } from '../../libs/local-machine/ports.mjs';
import { createEmptyDatabase, type TestDatabase } from '../support/database';
import { run, runProgram, temporaryFolder, type RunningCommand } from './command';

const folder = temporaryFolder();
const data = `${folder.path}/data`;
/** Ends what a start says once it is ready: all that stands above it has been said too. */
const lastLine = 'Stop with Ctrl-C.';
let port: number;
let started: RunningCommand | undefined;

const start = (environment: Record<string, string> = { RULLEPLAN_DATA: data }) => {
  started = run('apps/start/start.mjs', [], { environment: { ...environment, PORT: String(port) } });
  return started;
};
const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
const postgresId = () => Number(readFileSync(`${data}/postgres/postmaster.pid`, 'utf8').split('\n')[0]);
const serverIsGone = async () => {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (
      await ask('/health/live').then(
        () => false,
        () => true,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};

beforeAll(async () => {
  port = await freePort();
});

afterEach(async () => {
  started?.process.kill('SIGTERM');
  await started?.ended();
});

afterAll(() => folder.remove());

describe('npm start', () => {
  it('brings up a demo municipality from nothing, and Ctrl-C stops all of it', async () => {
    const command = start();
    await command.hasSaid(lastLine);
    expect(command.output()).toContain(`http://localhost:${port}`);
    expect(command.output()).toMatch(/\w+@\w+/);
    expect((await ask('/health/ready')).status).toBe(200);
    expect(await (await ask('/')).text()).toMatch(/<html[^>]* lang="da"/);
    const postgres = postgresId();

    command.process.kill('SIGINT');
    expect(await command.ended()).toMatchObject({ code: 0 });
    expect(isRunning(postgres)).toBe(false);
    expect(await serverIsGone()).toBe(true);
  });

  it('keeps the data for the next time, and refuses a second instance meanwhile', async () => {
    const first = start();
    await first.hasSaid(lastLine);
    expect(first.output()).not.toMatch(/Installing|Building/);

    const second = run('apps/start/start.mjs', [], {
      environment: { RULLEPLAN_DATA: data, PORT: String(await freePort()) },
    });
    const { code, stderr } = await second.ended();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^rulleplan: "rulleplan start" \(process \d+\) already works on the data in [^\n]+\n$/,
    );
    expect((await ask('/health/ready')).status).toBe(200);
  });

  it('starts again after a crash of itself: the server left, the database is taken over', async () => {
    const command = start();
    await command.hasSaid(lastLine);
    command.process.kill('SIGKILL');
    await command.ended();
    expect(await serverIsGone()).toBe(true);
    const orphan = postgresId();
    expect(isRunning(orphan)).toBe(true);

    await start().hasSaid(lastLine);
    expect(isRunning(orphan)).toBe(false);
  });

  it('starts again after a crash of everything', async () => {
    const command = start();
    await command.hasSaid(lastLine);
    const postgres = postgresId();
    command.process.kill('SIGKILL');
    process.kill(postgres, 'SIGKILL');
    await command.ended();
    expect(await waitUntilGone(postgres, 60)).toBe(true);
    expect(await serverIsGone()).toBe(true);

    await start().hasSaid(lastLine);
  });

  it('says so and stops when its database is gone', async () => {
    const command = start();
    await command.hasSaid(lastLine);
    process.kill(postgresId(), 'SIGKILL');
    const { code, stderr } = await command.ended();
    expect(code).toBe(1);
    expect(stderr).toContain('rulleplan: the database ended by itself. Start again: it recovers.');
  });

  it('stops all of it when npm is told to stop, though npm does not pass that on', async () => {
    started = runProgram('npm', ['start'], { RULLEPLAN_DATA: data, PORT: String(port) });
    await started.hasSaid(lastLine);
    const postgres = postgresId();
    started.process.kill('SIGTERM');
    expect(await waitUntilGone(postgres, 60)).toBe(true);
    expect(await serverIsGone()).toBe(true);
  });

  it.each([
    [
      'as its owner, who may make the role to serve with',
      ({ superuserUrl }: TestDatabase) => ({ DATABASE_URL: superuserUrl }),
    ],
    [
      'as the role to serve with and as its owner',
      ({ url, ownerUrl }: TestDatabase) => ({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }),
    ],
  ])('uses the database it is given %s, and starts none of its own', async (_case, addresses) => {
    const database = await createEmptyDatabase();
    const command = start({ ...addresses(database), RULLEPLAN_DATA: `${folder.path}/unused` });
    await command.hasSaid(lastLine);
    expect(command.output()).toContain('Data: the database of DATABASE_URL.');
    expect(await database.query('SELECT 1 FROM municipality')).toHaveLength(1);
    command.process.kill('SIGTERM');
    expect(await command.ended()).toMatchObject({ code: 0 });
    await database.drop();
  });
});

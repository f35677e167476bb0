import { freePort } from '../../libs/local-machine/ports.mjs';
import { createEmptyDatabase, type TestDatabase } from '../support/database';
import { run, temporaryFolder, type RunningCommand } from './command';

const folder = temporaryFolder();
const lastLine = 'Stop with Ctrl-C.';
let database: TestDatabase;
let port: number;
let started: RunningCommand | undefined;

beforeAll(async () => {
  database = await createEmptyDatabase();
  port = await freePort();
});
afterEach(() => stop());
afterAll(async () => {
  await database.drop();
  folder.remove();
});

async function start(): Promise<string> {
  const environment = {
    RULLEPLAN_DATA: `${folder.path}/data`,
    DATABASE_URL: database.ownerUrl,
    RULLEPLAN_DEMO: 'no',
    PORT: String(port),
  };
  started = run('apps/start/start.mjs', [], { environment });
  await started.hasSaid(lastLine);
  return started.output();
}

async function stop(): Promise<void> {
  started?.process.kill('SIGTERM');
  await started?.ended();
}

const post = (path: string, body: object) =>
  fetch(`http://localhost:${port}/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const tokenIn = (output: string) =>
  new RegExp(`^http://localhost:${port}/first-start#([\\w-]{43})$`, 'm').exec(output)?.[1] ?? '';

describe('npm start without the demo', () => {
  it('prints a link that makes the first administrator, anew at each start until it is used', async () => {
    const before = tokenIn(await start());
    await stop();
    const token = tokenIn(await start());
    expect(token).not.toBe('');
    expect((await post('first-start/check', { token: before })).status).toBe(422);
    const made = await post('first-start', {
      token,
      municipality: 'Birkelund Kommune',
      name: 'Ådne Administrator',
      email: 'aadne@birkelund.example',
      password: 'en lang og god adgangskode',
    });
    expect(made.status).toBe(200);
    expect(await made.json()).toMatchObject({ session: { municipality: { name: 'Birkelund Kommune' } } });
    await stop();
    expect(await start()).not.toContain('first-start');
  });
});

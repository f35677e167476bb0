import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { signIn, type SignedIn } from '@rulleplan/test-support/sign-in';
import { createSmallHome, smallHomeNow } from '@rulleplan/test-support/small-home';
import { Client } from 'pg';
import { newChance, type Chance } from './chance';
import { Intruder, tamperings, type Tampered } from './tampering';

/** Each of the ways to tamper with the log, so many times. */
const times = 200;
const entries = 64;

let database: TestDatabase;
let server: TestServer;
let auditor: SignedIn;
let superuser: Client;
let intruder: Intruder;
let chance: Chance;
let checkpoints: string;
let administrator: { readonly email: string };

beforeAll(async () => {
  chance = newChance('tampering with the log');
  database = await createDatabase();
  const home = await createSmallHome(database.url, { shifts: {} });
  await database.query(
    `INSERT INTO role_grant (municipality_id, person_id, role) VALUES ($1, $2, 'administrator')`,
    [home.municipalityId, home.people.hanne.personId],
  );
  checkpoints = await mkdtemp(join(tmpdir(), 'rulleplan-checkpoints-'));
  administrator = home.people.hanne;
  await serve();
  await writeEntries();
  superuser = new Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  intruder = await Intruder.enter(superuser);
});

afterAll(async () => {
  await superuser.end();
  await server.stop();
  await database.drop();
  await rm(checkpoints, { recursive: true });
});

async function serve(): Promise<void> {
  server = await startServer({
    databaseUrl: database.url,
    now: smallHomeNow,
    withWeb: false,
    environment: { RULLEPLAN_CHECKPOINTS: checkpoints },
  });
  auditor = await signIn(server.url, administrator);
}

/** Many at a time, so that the entries lie in several lanes. */
async function writeEntries(): Promise<void> {
  for (let written = 0; written < entries; written += 16) {
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, at) =>
        at === 0
          ? auditor.put('/api/retention').send({ kinds: [{ kind: 'log', keep: 1 + ((written / 16) % 30) }] })
          : auditor.get('/api/my-data/export'),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  }
}

async function faults(): Promise<Tampered['faults']> {
  const answer = await auditor.post('/api/audit/verification').send({}).expect(200);
  expect(answer.body.next).toBeNull();
  return answer.body.faults;
}

describe('the log', () => {
  it('is in order before anybody tampers with it, in several lanes', async () => {
    expect(await faults()).toEqual([]);
    expect(intruder.laneCount).toBeGreaterThan(1);
  });

  it.each(Object.keys(tamperings) as (keyof typeof tamperings)[])(
    `shows where it has been tampered with: %s, ${times} times`,
    async (kind) => {
      for (let time = 0; time < times; time += 1) {
        const tampered = await intruder.tamper(tamperings[kind], chance);
        const found = await faults();
        expect({ tampered: tampered.how, faults: found }).toEqual({
          tampered: tampered.how,
          faults: tampered.faults,
        });
        await intruder.putBack();
      }
      expect(await faults()).toEqual([]);
    },
  );

  it('shows that an older state was put back whole, by what the server wrote when it stopped', async () => {
    await auditor.get('/api/my-data/export').expect(200);
    await server.stop();
    expect(await readdir(checkpoints)).toEqual(['log-2026-11-25.jsonl']);
    await intruder.putBack();
    // Signing in writes on top of the older state: what stands there now is not what stood there then.
    await serve();
    const found = await faults();
    expect(found.length).toBeGreaterThan(0);
    for (const { fault } of found) expect(['truncated', 'changed']).toContain(fault);
    const { body } = await auditor.get('/api/audit/chain').expect(200);
    expect(body.lastCheckpointAt).toBe(smallHomeNow);
  });
});

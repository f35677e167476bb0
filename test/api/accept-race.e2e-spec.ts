import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { signIn, type SignedIn } from '@rulleplan/test-support/sign-in';
import {
  createSmallHome,
  dayShift,
  eveningShift,
  smallHomeNow,
  type SmallHome,
} from '@rulleplan/test-support/small-home';

const clients = 50;

/** Bo has the swap open on 50 devices and presses yes on all of them, against two servers on one database. */
describe(`${clients} clients accept one swap at once against two server processes`, () => {
  let database: TestDatabase;
  let home: SmallHome;
  let servers: TestServer[];
  let devices: SignedIn[];

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, {
      shifts: { friday: dayShift('anna', '2026-11-27'), saturday: eveningShift('bo', '2026-11-28') },
    });
    const start = () => startServer({ withWeb: false, databaseUrl: database.url, now: smallHomeNow });
    servers = await Promise.all([start(), start()]);
    devices = [];
    for (let device = 0; device < clients; device += 1) {
      devices.push(await signIn(servers[device % servers.length]!.url, home.people.bo));
    }
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
  });

  it('lets exactly one through, tells 49 where it stands, and fails none', async () => {
    const anna = await signIn(servers[0]!.url, home.people.anna);
    const { body: swap } = await anna
      .post('/api/swaps')
      .send({ offeredShiftId: home.shifts['friday'], requestedShiftId: home.shifts['saturday'] });

    const answers = await Promise.all(
      devices.map((device) => device.post(`/api/swaps/${swap.id}/acceptance`)),
    );

    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect({ 200: count(200), 409: count(409) }).toEqual({ 200: 1, 409: clients - 1 });
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body).toMatchObject({
        code: 'swap-already-decided',
        facts: { swapId: swap.id, state: 'applied', decidedAt: smallHomeNow },
      });
    }
    expect(servers.map((server) => server.log())).toEqual(['', '']);
  });

  it('moved each shift once and brought one change before the leader', async () => {
    const shifts = await database.query(`SELECT id, employment_id, version FROM shift ORDER BY starts_at`);
    expect(shifts).toEqual([
      { id: home.shifts['friday'], employment_id: home.jobs.bo, version: 2 },
      { id: home.shifts['saturday'], employment_id: home.jobs.anna, version: 2 },
    ]);
    const [{ changes, entries } = {}] = await database.query<{ changes: number; entries: number }>(
      `SELECT (SELECT count(*)::integer FROM change) AS changes,
              (SELECT count(*)::integer FROM audit_entry WHERE action = 'swap-accepted') AS entries`,
    );
    expect({ changes, entries }).toEqual({ changes: 1, entries: 1 });
  });
});

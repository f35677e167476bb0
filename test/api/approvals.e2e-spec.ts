import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { signIn, type SignedIn } from '@rulleplan/test-support/sign-in';
import {
  createSmallHome,
  dayShift,
  momentOf,
  smallHomeNow,
  type SmallHome,
} from '@rulleplan/test-support/small-home';

interface ListedChange {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly people: readonly { readonly name: string }[];
}

describe('the Monday round over HTTP', () => {
  let database: TestDatabase;
  let home: SmallHome;
  let strict: SmallHome;
  let server: TestServer;
  let anna: SignedIn;
  let bo: SignedIn;
  let carla: SignedIn;
  let lone: SignedIn;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, {
      shifts: {
        annaThursday: dayShift('anna', '2026-11-26'),
        boFriday: dayShift('bo', '2026-11-27'),
        annaSunday: dayShift('anna', '2026-11-29'),
        boTuesday: dayShift('bo', '2026-12-01'),
        annaWednesday: dayShift('anna', '2026-12-02'),
        carlaThursday: dayShift('carla', '2026-12-03'),
        boMonday: dayShift('bo', '2026-12-07'),
      },
    });
    strict = await createSmallHome(database.url, {
      name: 'Granly',
      swaps: 'after-leader',
      shifts: { anna: dayShift('anna', '2026-12-01'), bo: dayShift('bo', '2026-12-03') },
    });
    server = await startServer({ withWeb: false, databaseUrl: database.url, now: smallHomeNow });
    anna = await signIn(server.url, home.people.anna);
    bo = await signIn(server.url, home.people.bo);
    carla = await signIn(server.url, home.people.carla);
    lone = await signIn(server.url, home.people.lone);
  });

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  /** Both say yes; answers with the swap's id. */
  async function swap(who: SignedIn, offered: string, other: SignedIn, requested: string): Promise<string> {
    const shifts = { offeredShiftId: home.shifts[offered], requestedShiftId: home.shifts[requested] };
    const { body } = await who.post('/api/swaps').send(shifts);
    const accepted = await other.post(`/api/swaps/${body.id}/acceptance`);
    expect(accepted.body).toMatchObject({ state: 'applied' });
    return body.id;
  }
  async function changesOf(week: string, leader = lone, unitId = home.unitId): Promise<ListedChange[]> {
    return (await leader.get(`/api/units/${unitId}/monday`).query({ week })).body.changes;
  }
  const holderOf = async (shift: string) => {
    const [row] = await database.query<{ employment_id: string; mark: string | null }>(
      'SELECT employment_id, mark FROM shift WHERE id = $1',
      [home.shifts[shift]],
    );
    return row;
  };
  const reject = ({ id, version }: ListedChange, leader = lone) =>
    leader.post(`/api/changes/${id}/rejection`).send({ reason: 'Bemandingen holder ikke', version });

  it('sends a rejected swap back while both shifts lie ahead', async () => {
    const swapId = await swap(anna, 'annaWednesday', carla, 'carlaThursday');
    const [change] = await changesOf('2026-11-30');
    const { body } = await reject(change!);
    expect(body).toMatchObject({
      state: 'rejected',
      worked: false,
      reason: 'Bemandingen holder ikke',
      decidedByName: 'Lone Leder',
    });
    expect(await holderOf('annaWednesday')).toEqual({ employment_id: home.jobs.anna, mark: null });
    expect(await holderOf('carlaThursday')).toEqual({ employment_id: home.jobs.carla, mark: null });
    for (const who of [anna, carla]) {
      const { body: notices } = await who.get('/api/notices');
      expect(notices).toContainEqual(expect.objectContaining({ id: `swap-rejected:${swapId}` }));
    }
    const twice = await reject(change!);
    expect(twice.body).toMatchObject({
      status: 409,
      code: 'change-already-decided',
      facts: { changes: [{ id: change!.id, state: 'rejected', version: 2 }] },
    });
  });

  it('cannot send back what has moved on', async () => {
    await swap(anna, 'annaWednesday', carla, 'carlaThursday');
    const first = (await changesOf('2026-11-30')).find(({ state }) => state === 'pending');
    await swap(carla, 'annaWednesday', bo, 'boMonday');
    const { body } = await reject(first!);
    expect(body).toMatchObject({
      status: 422,
      code: 'cannot-go-back',
      facts: { because: 'moved-on', shiftIds: [home.shifts['annaWednesday']] },
    });
  });

  it('shows a swap across weeks in both rounds', async () => {
    const swapId = await swap(anna, 'annaSunday', bo, 'boTuesday');
    const ids = async (week: string) => (await changesOf(week)).map(({ id }) => id);
    const [{ id } = { id: '' }] = await database.query<{ id: string }>(
      'SELECT id FROM change WHERE swap_id = $1',
      [swapId],
    );
    expect(await ids('2026-11-23')).toContain(id);
    expect(await ids('2026-11-30')).toContain(id);
  });

  it('approves nothing of a list that is no longer as it was shown', async () => {
    await swap(anna, 'annaThursday', bo, 'boFriday');
    const changes = await changesOf('2026-11-23');
    const stale = changes.map(({ id, version }, at) => ({ id, version: at === 0 ? version + 1 : version }));
    const { body } = await lone
      .post(`/api/units/${home.unitId}/monday/2026-11-23/approval`)
      .send({ changes: stale });
    expect(body).toMatchObject({ status: 409, code: 'change-already-decided' });
    expect((await changesOf('2026-11-23')).map(({ state }) => state)).toEqual(changes.map(() => 'pending'));
  });

  it('is another unit’s secret, and no team member’s', async () => {
    const stranger = await signIn(server.url, strict.people.lone);
    const [change] = await changesOf('2026-11-23');
    expect((await stranger.get(`/api/units/${home.unitId}/monday`)).status).toBe(404);
    expect((await reject(change!, stranger)).status).toBe(404);
    expect((await anna.get(`/api/units/${home.unitId}/monday`)).status).toBe(403);
    expect((await reject(change!, anna)).status).toBe(403);
  });

  describe('once the week is over', () => {
    let monday: TestServer;
    let leader: SignedIn;

    beforeAll(async () => {
      monday = await startServer({
        withWeb: false,
        databaseUrl: database.url,
        now: momentOf('2026-11-30', '08:00'),
      });
      leader = await signIn(monday.url, home.people.lone);
    });
    afterAll(async () => monday.stop());

    it('leaves what was worked, marked, and tells the two why', async () => {
      const changes = await changesOf('2026-11-23', leader);
      const thursday = changes.find(
        ({ people }) => people.length === 2 && people[0]!.name === 'Anna Sørensen',
      )!;
      for (const change of changes) {
        const { body } = await reject(change, leader);
        expect(body).toMatchObject({ state: 'rejected', worked: true });
      }
      expect(thursday).toBeDefined();
      expect(await holderOf('annaThursday')).toEqual({ employment_id: home.jobs.bo, mark: 'rejected' });
      // The swap across weeks is one agreement: its Tuesday shift stays where it went, too.
      expect(await holderOf('boTuesday')).toEqual({ employment_id: home.jobs.anna, mark: 'rejected' });
      const { body: notices } = await (await signIn(monday.url, home.people.anna)).get('/api/notices');
      expect(notices).toContainEqual(
        expect.objectContaining({
          kind: 'change-rejected',
          facts: expect.objectContaining({ reason: 'Bemandingen holder ikke', decidedByName: 'Lone Leder' }),
        }),
      );
    });

    it('is not closed before Sunday’s last shift, and then only once', async () => {
      const close = (week: string) => leader.post(`/api/units/${home.unitId}/monday/${week}/closing`);
      expect((await close('2026-11-30')).body).toMatchObject({
        code: 'week-cannot-close',
        facts: { blockedBy: 'week-not-over' },
      });
      const closings = await Promise.all([close('2026-11-23'), close('2026-11-23')]);
      expect(closings.map(({ status }) => status).sort()).toEqual([200, 409]);
      const shape = await close('2026-11-24');
      expect([shape.status, shape.body.errors]).toEqual([
        400,
        [{ field: 'week', problem: 'must be a Monday' }],
      ]);
    });
  });

  describe('where the local agreement asks the leader first', () => {
    const week = '2026-11-30';
    let annaThere: SignedIn;
    let boThere: SignedIn;
    let leader: SignedIn;

    beforeAll(async () => {
      annaThere = await signIn(server.url, strict.people.anna);
      boThere = await signIn(server.url, strict.people.bo);
      leader = await signIn(server.url, strict.people.lone);
    });

    async function agree(): Promise<string> {
      const shifts = { offeredShiftId: strict.shifts['anna'], requestedShiftId: strict.shifts['bo'] };
      const check = await annaThere.post('/api/swaps/check').send(shifts);
      expect(check.body).toMatchObject({ possible: true, takesEffect: 'after-leader' });
      const { body } = await annaThere.post('/api/swaps').send(shifts);
      const accepted = await boThere.post(`/api/swaps/${body.id}/acceptance`);
      expect(accepted.body).toMatchObject({ state: 'awaiting-leader', waitsFor: 'leader', decidedAt: null });
      return body.id;
    }
    const holders = async () =>
      (
        await database.query<{ employment_id: string }>(
          'SELECT employment_id FROM shift WHERE id = ANY($1) ORDER BY starts_at',
          [[strict.shifts['anna'], strict.shifts['bo']]],
        )
      ).map(({ employment_id }) => employment_id);

    it('moves nothing before, and leaves the round when it is taken back', async () => {
      const swapId = await agree();
      expect(await holders()).toEqual([strict.jobs.anna, strict.jobs.bo]);
      expect((await leader.get('/api/notices')).body).toMatchObject([
        { kind: 'swap-to-approve', waits: true },
      ]);
      expect(await changesOf(week, leader, strict.unitId)).toMatchObject([
        { applied: false, state: 'pending' },
      ]);
      await annaThere.post(`/api/swaps/${swapId}/withdrawal`);
      expect(await changesOf(week, leader, strict.unitId)).toEqual([]);
    });

    it('moves nothing when the leader says no', async () => {
      await agree();
      const [change] = await changesOf(week, leader, strict.unitId);
      expect((await reject(change!, leader)).body).toMatchObject({ state: 'rejected', applied: false });
      expect(await holders()).toEqual([strict.jobs.anna, strict.jobs.bo]);
    });

    it('takes effect with the leader’s yes', async () => {
      const swapId = await agree();
      const pending = (await changesOf(week, leader, strict.unitId)).find(
        ({ state }) => state === 'pending',
      )!;
      const { body } = await leader
        .post(`/api/units/${strict.unitId}/monday/${week}/approval`)
        .send({ changes: [{ id: pending.id, version: pending.version }] });
      expect(body.changes).toContainEqual(
        expect.objectContaining({ id: pending.id, state: 'approved', applied: true }),
      );
      expect(await holders()).toEqual([strict.jobs.bo, strict.jobs.anna]);
      const { body: swaps } = await boThere.get('/api/swaps');
      expect(swaps).toContainEqual(expect.objectContaining({ id: swapId, state: 'applied' }));
    });
  });
});

import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { signIn, type SignedIn } from '@rulleplan/test-support/sign-in';
import {
  createSmallHome,
  dayShift,
  eveningShift,
  momentOf,
  smallHomeNow,
  type SmallHome,
} from '@rulleplan/test-support/small-home';

/** The main job, end to end: two people swap, the leader clears Monday, payroll is told. */
describe('from a swap to payroll', () => {
  let database: TestDatabase;
  let home: SmallHome;
  let server: TestServer;
  let anna: SignedIn;
  let bo: SignedIn;
  let swapId: string;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, {
      shifts: {
        friday: dayShift('anna', '2026-11-27'),
        saturday: eveningShift('bo', '2026-11-28'),
        tuesday: dayShift('carla', '2026-12-01'),
      },
    });
    server = await startServer({ withWeb: false, databaseUrl: database.url, now: smallHomeNow });
    anna = await signIn(server.url, home.people.anna);
    bo = await signIn(server.url, home.people.bo);
  });

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  const shifts = () => ({ offeredShiftId: home.shifts['friday'], requestedShiftId: home.shifts['saturday'] });

  it('shows Anna what it would do to her, and of Bo only that it is possible', async () => {
    const { status, body } = await anna.post('/api/swaps/check').send(shifts());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      possible: true,
      takesEffect: 'at-once',
      lapsesAt: '2026-11-27T07:00:00+01:00',
      mine: {
        shiftBefore: { start: '2026-11-27T07:00:00+01:00', band: 'day', holderName: 'Anna Sørensen' },
        shiftAfter: { start: '2026-11-28T15:00:00+01:00', band: 'evening', holderName: 'Anna Sørensen' },
        findings: [],
        balanceBeforeMinutes: 0,
        balanceAfterMinutes: 0,
        toleranceMinutes: 1200,
      },
      colleague: { name: 'Bo Kjær', possible: true, reasons: [] },
      refusal: null,
    });
    expect(Object.keys(body.colleague)).toEqual(['name', 'possible', 'reasons']);
  });

  it('lets Anna propose it, and Bo see it waiting', async () => {
    const { status, body } = await anna.post('/api/swaps').send({ ...shifts(), remark: 'Fødselsdag' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'proposed',
      mine: 'proposer',
      waitsFor: 'colleague',
      remark: 'Fødselsdag',
    });
    swapId = body.id;

    const inbox = await bo.get('/api/swaps');
    expect(inbox.body).toMatchObject([{ id: swapId, mine: 'colleague', proposerName: 'Anna Sørensen' }]);
    const notices = await bo.get('/api/notices');
    expect(notices.body).toMatchObject([
      { kind: 'swap-to-answer', waits: true, facts: { proposerName: 'Anna Sørensen' }, link: '/swaps' },
    ]);
  });

  it('shows Bo his own side before he says yes', async () => {
    const { body } = await bo.get(`/api/swaps/${swapId}/check`);
    expect(body).toMatchObject({
      possible: true,
      mine: { shiftBefore: { start: '2026-11-28T15:00:00+01:00' } },
      colleague: { name: 'Anna Sørensen', possible: true },
    });
  });

  it('takes effect as soon as Bo accepts', async () => {
    const { status, body } = await bo.post(`/api/swaps/${swapId}/acceptance`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'applied', waitsFor: null, decidedAt: smallHomeNow });

    const roster = await anna.get('/api/my-roster').query({ from: '2026-11-23', to: '2026-11-29' });
    expect(roster.body.shifts).toMatchObject([{ id: home.shifts['saturday'], mark: 'changed' }]);
    const news = await anna.get('/api/notices');
    expect(news.body).toMatchObject([{ kind: 'swap-applied', waits: false }]);
  });

  describe('on Monday', () => {
    let monday: TestServer;
    let lone: SignedIn;
    const week = '2026-11-23';
    const path = () => `/api/units/${home.unitId}/monday`;

    beforeAll(async () => {
      monday = await startServer({
        withWeb: false,
        databaseUrl: database.url,
        now: momentOf('2026-11-30', '08:00'),
      });
      lone = await signIn(monday.url, home.people.lone);
    });
    afterAll(async () => monday.stop());

    it('shows the leader last week with before and after, clean', async () => {
      const { body } = await lone.get(path());
      expect(body).toMatchObject({
        weekStart: week,
        isoWeek: 48,
        canClose: false,
        blockedBy: 'undecided-changes',
        changes: [
          {
            kind: 'swap',
            state: 'pending',
            clean: true,
            worked: true,
            byName: 'Anna Sørensen',
            remark: 'Fødselsdag',
            people: [
              { name: 'Anna Sørensen', before: { band: 'day' }, after: { band: 'evening' } },
              { name: 'Bo Kjær', before: { band: 'evening' }, after: { band: 'day' } },
            ],
          },
        ],
      });
      const notices = await lone.get('/api/notices');
      expect(notices.body).toMatchObject([{ kind: 'changes-to-decide', waits: true, facts: { count: 1 } }]);
    });

    it('is not closed while something is undecided', async () => {
      const { status, body } = await lone.post(`${path()}/${week}/closing`);
      expect(status).toBe(409);
      expect(body).toMatchObject({ code: 'week-cannot-close', facts: { blockedBy: 'undecided-changes' } });
    });

    it('approves in one press, undoes, and approves again', async () => {
      const choice = async () => {
        const { body } = await lone.get(path());
        return body.changes.map(({ id, version }: { id: string; version: number }) => ({ id, version }));
      };
      const approve = async () => lone.post(`${path()}/${week}/approval`).send({ changes: await choice() });

      const approved = await approve();
      expect(approved.body).toMatchObject({ canClose: true, changes: [{ state: 'approved' }] });

      const [{ id, version }] = await choice();
      const reopened = await lone.post(`/api/changes/${id}/reopening`).send({ version });
      expect(reopened.body).toMatchObject({ id, state: 'pending', decidedAt: null });

      const again = await approve();
      expect(again.body).toMatchObject({ changes: [{ state: 'approved', decidedByName: 'Lone Leder' }] });
    });

    it('closes the week and tells payroll in the same moment', async () => {
      const { status, body } = await lone.post(`${path()}/${week}/closing`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ weekStart: week, eventCount: 4 });
      const twice = await lone.post(`${path()}/${week}/closing`);
      expect(twice.body).toMatchObject({ status: 409, code: 'week-already-closed' });
    });

    it('gives payroll exact events with rate, clause and shift', async () => {
      const pia = await signIn(monday.url, home.people.pia);
      const query = { unitId: home.unitId, from: '2026-11-23', to: '2026-11-29' };
      const { body } = await pia.get('/api/payroll/events').query(query);
      const told = body.events.map((event: Record<string, unknown>) => [
        event['personName'],
        event['payrollId'],
        event['date'],
        event['line'],
        event['minutes'],
        event['payableMinutes'],
        event['percent'],
      ]);
      expect(told).toEqual([
        ['Bo Kjær', '10002', '2026-11-27', 'worked', 480, 480, null],
        ['Anna Sørensen', '10001', '2026-11-28', 'worked', 480, 480, null],
        ['Anna Sørensen', '10001', '2026-11-28', 'saturday', 480, 480, 32],
        ['Anna Sørensen', '10001', '2026-11-28', 'evening', 360, 360, 36],
      ]);
      expect(body.events[3]).toMatchObject({
        from: '2026-11-28T17:00:00+01:00',
        to: '2026-11-28T23:00:00+01:00',
        shiftId: home.shifts['saturday'],
        agreement: '79.01',
        version: '2026-01-01',
        weekStart: week,
      });
      expect(body.totals).toContainEqual({ line: 'worked', minutes: 960, payableMinutes: 960 });

      const csv = await pia.get('/api/payroll/events.csv').query(query).responseType('text');
      expect(csv.headers['content-disposition']).toMatch(/^attachment; filename=.*\.csv$/);
      const sheet = Buffer.from(csv.body).toString('utf8').split('\r\n');
      expect(sheet[0]).toMatch(/^\uFEFFhændelse;lønnummer;navn;enhed;dato;linje;/);
      expect(sheet).toHaveLength(6);
      expect(sheet[1]).toMatch(
        /;10002;Bo Kjær;Bøgelundhjemmet;2026-11-27;worked;.*;8,00;8,00;480;480;;79\.01;/,
      );
    });

    it('leaves a trail of who did what', async () => {
      const { body } = await lone
        .get('/api/audit')
        .query({ unitId: home.unitId, from: '2026-11-23', to: '2026-11-30' });
      const trail = body.entries
        .map(({ action, byName }: { action: string; byName: string }) => `${byName}: ${action}`)
        .reverse();
      expect(trail).toEqual([
        'Anna Sørensen: swap-proposed',
        'Bo Kjær: swap-accepted',
        'Bo Kjær: shift-holder-changed',
        'Bo Kjær: shift-holder-changed',
        'Lone Leder: change-approved',
        'Lone Leder: change-reopened',
        'Lone Leder: change-approved',
        'Lone Leder: week-closed',
        'Lone Leder: payroll-events-written',
        'Pia Løn: payroll-exported',
        'Pia Løn: payroll-exported',
      ]);
    });

    it('holds the closed week for good', async () => {
      const { body } = await lone.get(path()).query({ week });
      const [{ id, version }] = body.changes;
      expect(body).toMatchObject({ closedByName: 'Lone Leder', canClose: false });
      const reopened = await lone.post(`/api/changes/${id}/reopening`).send({ version });
      expect(reopened.body).toMatchObject({ status: 409, code: 'week-closed' });
      await expect(database.query('DELETE FROM payroll_event')).rejects.toThrow();
      await expect(database.query('UPDATE payroll_event SET minutes = 1')).rejects.toThrow();
    });
  });
});

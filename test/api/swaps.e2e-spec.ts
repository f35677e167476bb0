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
import request from 'supertest';

describe('swaps over HTTP', () => {
  let database: TestDatabase;
  let home: SmallHome;
  let elsewhere: SmallHome;
  let server: TestServer;
  let anna: SignedIn;
  let bo: SignedIn;
  let carla: SignedIn;
  let lone: SignedIn;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, {
      shifts: {
        annaFriday: dayShift('anna', '2026-11-27'),
        annaSunday: eveningShift('anna', '2026-11-29'),
        annaThursday: dayShift('anna', '2026-12-10'),
        annaTuesday: dayShift('anna', '2026-12-15'),
        annaPast: dayShift('anna', '2026-11-24'),
        boMonday: dayShift('bo', '2026-11-30'),
        boTuesday: dayShift('bo', '2026-12-01'),
        boWednesday: dayShift('bo', '2026-12-09'),
        boThursday: dayShift('bo', '2026-12-17'),
        carlaFriday: { ...dayShift('carla', '2026-12-18'), requires: ['medicin'] },
        open: dayShift(null, '2026-12-14'),
      },
    });
    elsewhere = await createSmallHome(database.url, {
      name: 'Granly',
      shifts: { anna: dayShift('anna', '2026-12-10'), bo: dayShift('bo', '2026-12-11') },
    });
    await database.query(
      `INSERT INTO absence (municipality_id, unit_id, employment_id, starts_at, ends_at, kind)
       VALUES ($1, $2, $3, '2026-12-10', '2026-12-11', 'sickness')`,
      [home.municipalityId, home.unitId, home.jobs.bo],
    );
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

  const shift = (name: string) => home.shifts[name]!;
  const between = (offered: string, requested: string) => ({
    offeredShiftId: shift(offered),
    requestedShiftId: shift(requested),
  });
  const propose = (who: SignedIn, offered: string, requested: string) =>
    who.post('/api/swaps').send(between(offered, requested));

  const stateOf = async (who: SignedIn, swapId: string) =>
    (await who.get('/api/swaps')).body.find(({ id }: { id: string }) => id === swapId);

  describe('what stands in the way', () => {
    it('is told with clause and numbers for the own side', async () => {
      // Sunday evening to 23, then Monday day from 07: eight hours of rest.
      const { status, body } = await propose(anna, 'annaTuesday', 'boMonday');
      expect(status).toBe(422);
      expect(body).toMatchObject({
        code: 'swap-breaks-rules',
        facts: {
          findings: [
            {
              rule: 'daily-rest',
              severity: 'breach',
              employmentId: home.jobs.anna,
              limitMinutes: 660,
              actualMinutes: 480,
              clause: 'BEK 324/2002 §3',
              agreement: '79.01',
            },
          ],
        },
      });
    });

    it('is never more than "not available" when the colleague is away', async () => {
      const { status, text } = await propose(anna, 'annaThursday', 'boThursday');
      expect(status).toBe(422);
      expect(JSON.parse(text).facts).toEqual({ findings: [], colleagueReasons: ['not-available'] });
      const check = await anna.post('/api/swaps/check').send(between('annaThursday', 'boThursday'));
      expect(check.body).toMatchObject({
        possible: false,
        colleague: { name: 'Bo Kjær', possible: false, reasons: ['not-available'] },
        refusal: { code: 'swap-breaks-rules' },
      });
      expect(text + check.text).not.toMatch(/sick|absent|absence/i);
    });

    it('is a competence the asker lacks', async () => {
      const { body } = await anna.post('/api/swaps/check').send(between('annaThursday', 'carlaFriday'));
      expect(body.mine.findings).toMatchObject([{ rule: 'competence-missing', competence: 'medicin' }]);
    });

    it.each([
      ['a shift that is not the own', 'boMonday', 'annaFriday', 403, 'shift-not-yours'],
      ['an own shift in return', 'annaFriday', 'annaThursday', 422, 'shift-is-your-own'],
      ['an open shift', 'annaFriday', 'open', 422, 'shift-has-no-holder'],
      ['a shift that has begun', 'annaPast', 'boMonday', 409, 'shift-already-started'],
    ])('is %s', async (_, offered, requested, status, code) => {
      const answer = await propose(anna, offered, requested);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    });

    it('is the same for another municipality’s shift and one that is not there', async () => {
      const ask = (requestedShiftId: string) =>
        anna.post('/api/swaps').send({ offeredShiftId: shift('annaFriday'), requestedShiftId });
      const foreign = await ask(elsewhere.shifts['bo']!);
      const unknown = await ask('00000000-0000-4000-8000-000000000000');
      const said = ({ body: { correlationId: _, ...rest } }: typeof foreign) => rest;
      expect(foreign.status).toBe(404);
      expect(said(foreign)).toEqual(said(unknown));
    });

    it('is the shape of what is sent, field by field', async () => {
      const { status, body } = await anna.post('/api/swaps').send({ offeredShiftId: 'x', extra: 1 });
      expect(status).toBe(400);
      expect(body.code).toBe('shape');
      expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
        'extra',
        'offeredShiftId',
        'requestedShiftId',
      ]);
    });
  });

  describe('who may', () => {
    it('is nobody without a session', async () => {
      expect((await request(server.url).get('/api/swaps')).status).toBe(401);
    });

    it('is not the leader, who holds no shift here', async () => {
      const { status, body } = await propose(lone, 'annaFriday', 'boMonday');
      expect([status, body.code]).toEqual([403, 'not-allowed']);
    });

    it('is not a third person: the swap is as unknown as none', async () => {
      const { body: swap } = await propose(anna, 'annaTuesday', 'boWednesday');
      for (const path of ['acceptance', 'refusal', 'withdrawal']) {
        expect((await carla.post(`/api/swaps/${swap.id}/${path}`).send({})).status).toBe(404);
      }
      expect((await carla.get(`/api/swaps/${swap.id}/check`)).status).toBe(404);
      expect((await carla.get('/api/swaps')).body).toEqual([]);

      const ownAnswer = await anna.post(`/api/swaps/${swap.id}/acceptance`);
      expect([ownAnswer.status, ownAnswer.body.code]).toEqual([403, 'swap-not-yours']);
      await anna.post(`/api/swaps/${swap.id}/withdrawal`);
    });
  });

  describe('an answer', () => {
    it('can be no, with a reason the proposer reads', async () => {
      const { body: swap } = await propose(anna, 'annaTuesday', 'boWednesday');
      const taken = await propose(bo, 'boWednesday', 'annaFriday');
      expect([taken.status, taken.body.code]).toEqual([409, 'shift-in-open-swap']);

      await bo.post(`/api/swaps/${swap.id}/refusal`).send({ reason: 'Jeg skal til koncert' });
      expect(await stateOf(anna, swap.id)).toMatchObject({
        state: 'declined',
        reason: 'Jeg skal til koncert',
      });
      const { body: notices } = await anna.get('/api/notices');
      expect(notices).toContainEqual(
        expect.objectContaining({ id: `swap-declined:${swap.id}`, kind: 'swap-declined', waits: false }),
      );
    });

    it('comes too late after the proposer took it back', async () => {
      const { body: swap } = await propose(anna, 'annaTuesday', 'boWednesday');
      expect((await anna.post(`/api/swaps/${swap.id}/withdrawal`)).body).toMatchObject({
        state: 'withdrawn',
      });
      const late = await bo.post(`/api/swaps/${swap.id}/acceptance`);
      expect(late.status).toBe(409);
      expect(late.body).toMatchObject({ code: 'swap-already-decided', facts: { state: 'withdrawn' } });
    });

    it('is judged anew: what has become impossible is refused and stays open', async () => {
      const { body: swap } = await propose(anna, 'annaTuesday', 'boWednesday');
      await database.query(
        `UPDATE shift SET starts_at = '2026-12-09T14:00:00Z', ends_at = '2026-12-09T22:00:00Z' WHERE id = $1`,
        [shift('boWednesday')],
      );
      const [{ body: check }, accepted] = [
        await bo.get(`/api/swaps/${swap.id}/check`),
        await bo.post(`/api/swaps/${swap.id}/acceptance`),
      ];
      expect(check.possible).toBe(false);
      expect([accepted.status, accepted.body.code]).toEqual([422, 'swap-breaks-rules']);
      expect(await stateOf(anna, swap.id)).toMatchObject({ state: 'proposed' });
      await anna.post(`/api/swaps/${swap.id}/withdrawal`);
    });
  });

  describe('at the start of the earlier shift', () => {
    it('an unanswered swap lapses, and the later shift is free again', async () => {
      const { body: swap } = await propose(anna, 'annaFriday', 'boTuesday');
      const later = await startServer({
        withWeb: false,
        databaseUrl: database.url,
        now: momentOf('2026-11-27', '07:00'),
      });
      try {
        const boLater = await signIn(later.url, home.people.bo);
        const accepted = await boLater.post(`/api/swaps/${swap.id}/acceptance`);
        expect(accepted.body).toMatchObject({
          code: 'swap-already-decided',
          facts: { state: 'lapsed', decidedAt: '2026-11-27T07:00:00+01:00' },
        });
        const again = await boLater
          .post('/api/swaps')
          .send({ offeredShiftId: shift('boTuesday'), requestedShiftId: shift('annaTuesday') });
        expect(again.status).toBe(201);
        expect(await stateOf(boLater, swap.id)).toMatchObject({ state: 'lapsed', waitsFor: null });
        const trail = await database.query(
          `SELECT person_id FROM audit_entry WHERE action = 'swap-lapsed' AND subject_id = $1`,
          [swap.id],
        );
        expect(trail).toEqual([{ person_id: null }]);
      } finally {
        await later.stop();
      }
    });
  });
});

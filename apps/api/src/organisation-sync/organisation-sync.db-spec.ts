import type { NestExpressApplication } from '@nestjs/platform-express';
import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { createSmallHome, dayShift, password, type SmallHome } from '@rulleplan/test-support/small-home';
import request from 'supertest';
import { createApp } from '../app';
import { JobsService } from '../schedule/jobs.service';
import { jobs } from '../schedule/jobs';
import { Clock } from '../shared/clock';
import { readEnvironment } from '../shared/environment';
import { createLog } from '../shared/log';
import { startFeedServer, type FeedServer } from './feed-server.fixture';

const wednesday = '2026-11-25T12:00:00+01:00';
let database: TestDatabase;
let feed: FeedServer;
let app: NestExpressApplication;
let home: SmallHome;
let hr: ReturnType<typeof request.agent>;
beforeAll(async () => {
  database = await createDatabase();
  feed = await startFeedServer();
  process.env['DATABASE_URL'] = database.url;
  process.env['RULLEPLAN_NOW'] = wednesday;
  process.env['RULLEPLAN_ORGANISATION_FEED'] = feed.url;
  app = await createApp(readEnvironment(), createLog('silent'));
  await app.init();
});
afterAll(async () => {
  delete process.env['RULLEPLAN_ORGANISATION_FEED'];
  await app.close();
  await feed.close();
  await database.drop();
});

let towns = 0;
beforeEach(async () => {
  towns += 1;
  home = await createSmallHome(database.url, {
    shifts: { thursday: dayShift('anna', '2026-11-26'), friday: dayShift('bo', '2026-11-27') },
    name: `By${towns}`,
  });
  // Whoever looks after the source looks after the whole municipality.
  await database.query(`UPDATE role_grant SET unit_id = NULL WHERE role = 'hr'`);
  app.get(Clock).standAt(new Date(wednesday));
  hr = await signedIn('hanne');
});

async function signedIn(who: keyof SmallHome['people']) {
  const agent = request.agent(app.getHttpServer());
  await agent.post('/api/session').send({ email: home.people[who].email, password }).expect(200);
  return agent;
}

const others = ['Dorte', 'Emil', 'Freja', 'Gert', 'Ida', 'Jens', 'Karl', 'Mille', 'Ove'];
type Job = Record<string, unknown>;
const person = (name: string, job: Job = {}, more: object = {}) => ({
  id: `P-${name}`,
  name,
  ...more,
  employments: [
    { id: `E-${name}`, unit: 'U1', staffGroup: 'sosu', weeklyMinutes: 2220, from: '2020-01-01', ...job },
  ],
});
const team = (job: Readonly<Record<string, Job>> = {}) =>
  (['anna', 'bo', 'carla'] as const).map((who) =>
    person(home.people[who].name, {
      payrollId: { anna: '10001', bo: '10002', carla: '10003' }[who],
      ...job[who],
    }),
  );
const town = (people: readonly object[], more: object = {}) => ({
  version: 1,
  municipality: `By${towns} Kommune`,
  complete: true,
  units: [{ id: 'U1', name: `By${towns}hjemmet`, agreement: '79.01' }],
  people,
  ...more,
});
const run = async (body: object = {}) =>
  (await hr.post('/api/organisation-sync').send(body).expect(200)).body;
const counted = (outcome: { counts: { kind: string; count: number }[] }) =>
  Object.fromEntries(outcome.counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));
const employmentsOf = (personId: string) =>
  database.query<{ from: string; to: string | null; minutes: number; coding: string | null }>(
    `SELECT employed_from::text AS from, employed_to::text AS to, weekly_minutes AS minutes, account_coding AS coding
       FROM employment WHERE person_id = $1 ORDER BY employed_from`,
    [personId],
  );
const myRoster = '/api/my-roster?from=2026-11-23&to=2026-11-29';
const nightly = () => app.get(JobsService).run(jobs.find(({ name }) => name === 'organisation-sync')!);

describe('following the source', () => {
  it('adds who is new, in new units too, and the second time changes nothing', async () => {
    const units = [
      { id: 'U1', name: `By${towns}hjemmet` },
      { id: 'U2', name: `By${towns} vest`, parent: 'U1' },
    ];
    const vikar = { unit: 'U2', hourly: true, servesUnits: ['U1'], accountCoding: '5-32' };
    const people = [...team(), person('Vita', vikar, { email: `vita@by${towns}.example` })];
    feed.give(town(people, { units }));
    const preview = (await hr.post('/api/organisation-sync/preview').expect(200)).body;
    expect(preview).toMatchObject({ runId: null, state: 'applied', problems: [] });
    const first = await run();
    expect(first).toMatchObject({ state: 'applied', problems: [], complete: true });
    expect(counted(first)).toEqual({ 'unit-added': 1, 'person-added': 1, 'employment-begun': 1 });
    expect(first.changes).toEqual(preview.changes);
    const second = await run();
    expect([second.state, second.changes, second.problems]).toEqual(['unchanged', [], []]);
    const [vita] = await database.query<{ serves: string; email: string }>(
      `SELECT unit.name AS serves, account.email FROM person
         JOIN account ON account.person_id = person.id JOIN employment ON employment.person_id = person.id
         JOIN employment_unit served ON served.employment_id = employment.id JOIN unit ON unit.id = served.unit_id
        WHERE person.municipality_id = $1 AND person.name = 'Vita'`,
      [home.municipalityId],
    );
    expect(vita).toEqual({ serves: `By${towns}hjemmet`, email: `vita@by${towns}.example` });
  });

  it('gives a job new hours from today, and its shifts go along', async () => {
    feed.give(town(team({ anna: { weeklyMinutes: 1920 } })));
    expect(counted(await run())).toEqual({ 'employment-moved': 1 });
    const { personId } = home.people.anna;
    expect(await employmentsOf(personId)).toMatchObject([
      { to: '2026-11-24', minutes: 2220 },
      { from: '2026-11-25', to: null, minutes: 1920 },
    ]);
    const [shift] = await database.query<{ minutes: number }>(
      `SELECT weekly_minutes AS minutes FROM shift JOIN employment ON employment.id = shift.employment_id WHERE shift.id = $1`,
      [home.shifts['thursday']],
    );
    expect(shift).toEqual({ minutes: 1920 });
    expect(await run()).toMatchObject({ state: 'unchanged', problems: [] });
  });

  it('ends who is missing: the same session, the same day, opens nothing any more', async () => {
    feed.give(town([...team(), ...others.map((name) => person(name))]));
    await run();
    const anna = await signedIn('anna');
    await anna.get(myRoster).expect(200);
    feed.give(town([...team().slice(1), ...others.map((name) => person(name))]));
    expect(await run()).toMatchObject({ state: 'applied', ending: { people: 1, of: 12 } });
    expect(await employmentsOf(home.people.anna.personId)).toMatchObject([{ to: '2026-11-24' }]);
    await anna.get(myRoster).expect(({ status }) => expect([401, 403]).toContain(status));
    await anna
      .get(`/api/units/${home.unitId}/roster`)
      .query({ from: '2026-11-23', weeks: 1 })
      .expect(({ status }) => expect([401, 403, 404]).toContain(status));
    const [shift] = await database.query(`SELECT employment_id FROM shift WHERE id = $1`, [
      home.shifts['thursday'],
    ]);
    expect(shift).toEqual({ employment_id: null });
    expect(await run()).toMatchObject({ state: 'unchanged' });
  });

  it('keeps access through a last day that the source gives, and not a day longer', async () => {
    feed.give(town([...team({ bo: { to: '2026-11-25' } }), ...others.map((name) => person(name))]));
    expect(counted(await run())).toMatchObject({ 'employment-ended': 1 });
    const bo = await signedIn('bo');
    await bo.get(myRoster).expect(200);
    app.get(Clock).standAt(new Date('2026-11-26T00:01:00+01:00'));
    await bo.get(myRoster).expect(({ status }) => expect([401, 403]).toContain(status));
  });

  it('tells what it cannot follow, row by row, and follows the rest', async () => {
    const wrong = { ...person('Gal'), id: '' };
    feed.give(town([...team(), wrong, person('Ny', { unit: 'U9' }), person('Lise')]));
    const outcome = await run();
    expect(outcome).toMatchObject({ state: 'applied', complete: false });
    expect(outcome.problems.map(({ code, place }: Record<string, string>) => `${code} ${place}`)).toEqual([
      'unreadable /people/3/id',
      'missing-not-ended null',
      'unit-unknown /people/4/employments/0',
    ]);
    expect(outcome.problems[2].messageDa).toBe('Enheden U9 findes ikke, eller kunne ikke bruges.');
    expect(counted(outcome)).toEqual({ 'person-added': 2, 'employment-begun': 1 });
  });
});

describe('so many at once', () => {
  it('are held until a person confirms them, and only those who were shown', async () => {
    feed.give(town(team()));
    await run();
    feed.give(town(team().slice(1)));
    const held = await run();
    expect(held).toMatchObject({ state: 'held', ending: { people: 1, of: 3 } });
    expect(await employmentsOf(home.people.anna.personId)).toMatchObject([{ to: null }]);
    const { body: waiting } = await hr.get('/api/organisation-sync/runs').expect(200);
    expect(waiting.runs[0]).toMatchObject({ id: held.runId, state: 'held', waits: true });

    feed.give(town(team().slice(2)));
    const more = await run({ confirmedRunId: held.runId });
    expect(more).toMatchObject({ state: 'held', ending: { people: 2, of: 3 } });
    await hr.post('/api/organisation-sync').send({ confirmedRunId: held.runId }).expect(409);
    expect(await run({ confirmedRunId: more.runId })).toMatchObject({ state: 'applied' });
    expect(await employmentsOf(home.people.anna.personId)).toMatchObject([{ to: '2026-11-24' }]);
  });

  it('cannot be confirmed by a run of another municipality', async () => {
    feed.give(town(team().slice(1)));
    const held = await run();
    home = await createSmallHome(database.url, { shifts: {}, name: `Naboby${towns}` });
    await database.query(`UPDATE role_grant SET unit_id = NULL WHERE role = 'hr'`);
    hr = await signedIn('hanne');
    await hr.post('/api/organisation-sync').send({ confirmedRunId: held.runId }).expect(404);
  });
});

describe('a source that cannot be read', () => {
  it('is kept as a run that failed', async () => {
    feed.answer((_request, response) => response.writeHead(503).end());
    expect(await run()).toMatchObject({ state: 'failed', problems: [{ code: 'source-status' }] });
    feed.give({ ...town(team()), municipality: 'En anden Kommune' });
    expect(await run()).toMatchObject({
      state: 'failed',
      problems: [{ code: 'source-of-other-municipality' }],
    });
    const { body } = await hr.get('/api/organisation-sync/runs').expect(200);
    expect(body).toMatchObject({ source: 'feed', sourceName: new URL(feed.url).host });
    expect(body.runs.map(({ state, byName }: Record<string, string>) => [state, byName])).toEqual([
      ['failed', 'Hanne Personale'],
      ['failed', 'Hanne Personale'],
    ]);
  });
});

describe('at night', () => {
  const runsOf = () =>
    database.query<{ state: string; etag: string | null }>(
      `SELECT state, etag FROM organisation_sync_run WHERE municipality_id = $1 ORDER BY sequence`,
      [home.municipalityId],
    );

  it('the source is followed for its own municipality only, and asked anew only when it is another', async () => {
    feed.give(town(team()), '"v1"');
    expect(await nightly()).toMatchObject({ failed: 0, elsewhere: 0 });
    expect(await runsOf()).toEqual([{ state: 'unchanged', etag: '"v1"' }]);
    app.get(Clock).standAt(new Date('2026-11-26T03:30:00+01:00'));
    await nightly();
    expect((await runsOf()).map(({ etag }) => etag)).toEqual(['"v1"', '"v1"']);
    const kept = await database.query(
      `SELECT FROM organisation_sync_run WHERE municipality_id <> $1 AND at >= '2026-11-26'`,
      [home.municipalityId],
    );
    expect(kept).toEqual([]);
    expect(feed.asked.some(({ headers }) => headers['if-none-match'] === '"v1"')).toBe(true);
  });
});

import request from 'supertest';
import { freePort } from '../../libs/local-machine/ports.mjs';
import { createDatabase, type TestDatabase } from '../support/database';
import { openIdEnvironment, signInAtProvider, startOpenIdProvider } from '../support/openid-provider';
import { startServer, type TestServer } from '../support/server';
import { signIn, type SignedIn } from '../support/sign-in';
import { createSmallHome, smallHomeNow, type SmallHome } from '../support/small-home';

let database: TestDatabase;
let home: SmallHome;
let server: TestServer;
let provider: { stop(): Promise<void> };
let administrator: SignedIn;

beforeAll(async () => {
  const port = await freePort();
  database = await createDatabase();
  home = await createSmallHome(database.url, { shifts: {} });
  await database.query(
    `INSERT INTO role_grant (municipality_id, person_id, role, valid_from) VALUES ($1, $2, 'administrator', '2026-01-01')`,
    [home.municipalityId, home.people.hanne.personId],
  );
  server = await startServer({
    databaseUrl: database.url,
    now: smallHomeNow,
    environment: openIdEnvironment(port),
    withWeb: false,
  });
  const { lone, anna, bo } = home.people;
  provider = await startOpenIdProvider(port, server.url, {
    'subject-of-lone': { email: lone.email.toUpperCase(), email_verified: true, groups: ['Ledere', 'Alle'] },
    'another-lone': { email: lone.email, email_verified: true, groups: ['Alle'] },
    'bo-who-leads': { email: bo.email, email_verified: true, groups: ['Vagtledere'] },
    'not-verified': { email: anna.email, email_verified: false },
    stranger: { email: 'fremmed@andet.example', email_verified: true },
  });
  administrator = await signIn(server.url, home.people.hanne);
});

afterAll(async () => {
  await provider.stop();
  await server.stop();
  await database.drop();
});

/** Signs in at the provider with a browser of its own. */
async function signInThere(subject: string, query = '') {
  const browser = request.agent(server.url);
  const begun = await browser.get(`/api/oidc/sign-in${query}`);
  const back = new URL(await signInAtProvider(begun.headers['location']!, subject));
  const finished = await browser.get(back.pathname + back.search);
  return { browser, begun, back, finished };
}

const addMapping = (mapping: object) =>
  administrator
    .post('/api/claim-mappings')
    .send({ claim: 'groups', value: 'Ledere', role: 'hr', unitId: null, ...mapping });
const rolesOf = async (browser: ReturnType<typeof request.agent>) => {
  const { body } = await browser.get('/api/session').expect(200);
  return (body.grants as { role: string }[]).map(({ role }) => role);
};

describe('signing in at the municipality’s own login', () => {
  it('is offered under its name', async () => {
    const { body } = await request(server.url).get('/api/sign-in-options').expect(200);
    expect(body.openIdConnect).toEqual({ name: 'Kommunens login' });
  });

  it('asks with PKCE, a state and a nonce, and keeps the secrets from scripts', async () => {
    const { headers } = await request(server.url).get('/api/oidc/sign-in').expect(302);
    const asked = new URL(headers['location']!).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{40,}$/);
    expect(headers['set-cookie']![0]).toMatch(/^rulleplan_openid=.+; HttpOnly; SameSite=Lax/);
  });

  it('finds the account by the verified address, whatever its letters, and goes on to the page asked for', async () => {
    const { browser, finished } = await signInThere('subject-of-lone', '?returnTo=/monday');
    expect(finished.status).toBe(302);
    expect(finished.headers['location']).toBe('/monday');
    const { body } = await browser.get('/api/session').expect(200);
    expect(body.person.name).toBe(home.people.lone.name);
  });

  it('finds the account by the subject from then on, though the address here is another now', async () => {
    const { lone } = home.people;
    await database.query(`UPDATE account SET email = 'nyt@bøgelund.example' WHERE person_id = $1`, [
      lone.personId,
    ]);
    const { finished } = await signInThere('subject-of-lone');
    expect(finished.headers['location']).toBe('/');
    await database.query(`UPDATE account SET email = $2 WHERE person_id = $1`, [lone.personId, lone.email]);
  });

  it.each([
    ['stranger', 'somebody nobody here knows'],
    ['not-verified', 'somebody whose address the provider has not verified'],
    ['another-lone', 'somebody else with an address that is taken'],
  ])('lets %s (%s) in nowhere', async (subject) => {
    const { browser, finished } = await signInThere(subject);
    expect(finished.headers['location']).toBe('/sign-in?problem=openid-unknown-person');
    await browser.get('/api/session').expect(401);
  });

  it('on a shared tablet asks again who it is, and the session is short', async () => {
    const { begun, finished } = await signInThere('subject-of-lone', '?sharedDevice=true');
    expect(new URL(begun.headers['location']!).searchParams.get('prompt')).toBe('login');
    const cookies = finished.headers['set-cookie'] as unknown as string[];
    const session = cookies.find((cookie) => /^rulleplan_session=.+/.test(cookie));
    expect(Number(/Max-Age=(\d+)/.exec(session!)![1])).toBeLessThanOrEqual(8 * 3600);
  });

  it('leads to no other host afterwards', async () => {
    const { finished } = await signInThere('subject-of-lone', '?returnTo=//evil.example');
    expect(finished.headers['location']).toBe('/');
  });

  it('ends the session the browser had before', async () => {
    const browser = request.agent(server.url);
    await browser
      .post('/api/session')
      .send({ email: home.people.anna.email, password: 'bøgeskov om efteråret' });
    const before = browser.jar.getCookie('rulleplan_session', {
      domain: '127.0.0.1',
      path: '/',
      secure: false,
      script: false,
    })!.value;
    const begun = await browser.get('/api/oidc/sign-in');
    const back = new URL(await signInAtProvider(begun.headers['location']!, 'subject-of-lone'));
    await browser.get(back.pathname + back.search).expect(302);
    await request(server.url).get('/api/session').set('Cookie', `rulleplan_session=${before}`).expect(401);
  });
});

describe('an answer of the provider that is not for this browser', () => {
  const failed = '/sign-in?problem=openid-failed';

  it('opens nothing without the attempt it belongs to', async () => {
    const { back } = await signInThere('subject-of-lone');
    const { headers } = await request(server.url).get(back.pathname + back.search);
    expect(headers['location']).toBe(failed);
  });

  it('opens nothing twice, nor with another state', async () => {
    const browser = request.agent(server.url);
    const begun = await browser.get('/api/oidc/sign-in');
    const back = new URL(await signInAtProvider(begun.headers['location']!, 'subject-of-lone'));
    const cookie = (begun.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    const answer = (search: string) =>
      request(server.url)
        .get(back.pathname + search)
        .set('Cookie', cookie);

    const other = new URLSearchParams(back.search);
    other.set('state', 'another');
    expect((await answer(`?${other.toString()}`)).headers['location']).toBe(failed);
    expect((await answer(back.search)).headers['location']).toBe('/');
    expect((await answer(back.search)).headers['location']).toBe(failed);
  });

  it('says that it was given up when the person did', async () => {
    const browser = request.agent(server.url);
    const begun = await browser.get('/api/oidc/sign-in');
    const state = new URL(begun.headers['location']!).searchParams.get('state')!;
    const issuer = new URL(begun.headers['location']!).origin;
    const { headers } = await browser.get(
      `/api/oidc/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(issuer)}`,
    );
    expect(headers['location']).toBe('/sign-in?problem=openid-cancelled');
  });
});

describe('the roles that come out of the claims', () => {
  it('begin and end with the claims at the next sign-in, and those given by hand stay', async () => {
    const added = await addMapping({ role: 'hr' }).expect(201);
    const first = await signInThere('subject-of-lone');
    expect(await rolesOf(first.browser)).toEqual(expect.arrayContaining(['hr', 'leader']));

    await administrator.delete(`/api/claim-mappings/${added.body.id}`).expect(204);
    const second = await signInThere('subject-of-lone');
    expect(await rolesOf(second.browser)).not.toContain('hr');
    expect(await rolesOf(second.browser)).toContain('leader');
  });

  it('take a leader’s deputies along, and stand in the log of the person', async () => {
    const { bo, carla } = home.people;
    const added = await addMapping({ role: 'leader', value: 'Vagtledere', unitId: home.unitId }).expect(201);
    await signInThere('bo-who-leads');
    await administrator
      .post(`/api/units/${home.unitId}/deputies`)
      .send({ personId: carla.personId, forPersonId: bo.personId, from: '2026-11-25', to: '2026-12-24' })
      .expect(201);
    await administrator.delete(`/api/claim-mappings/${added.body.id}`).expect(204);
    await signInThere('bo-who-leads');
    const standing = await database.query(
      `SELECT FROM role_grant WHERE ended_at IS NULL AND $1 IN (person_id, deputy_for_person_id)`,
      [bo.personId],
    );
    expect(standing).toEqual([]);
    const entries = await database.query(
      `SELECT action, person_id AS by FROM audit_entry
        WHERE about_person_id = $1 AND subject = 'person' AND action LIKE 'role-%' ORDER BY sequence`,
      [bo.personId],
    );
    expect(entries).toEqual([
      { action: 'role-given', by: null },
      { action: 'role-ended', by: null },
    ]);
  });

  it('come from a mapping that stands once, in a unit there is', async () => {
    const added = await addMapping({ role: 'auditor', value: 'Revision' }).expect(201);
    const again = await addMapping({ role: 'auditor', value: 'Revision' }).expect(409);
    expect(again.body.code).toBe('claim-mapping-exists');
    await addMapping({ unitId: home.municipalityId }).expect(404);
    await administrator.delete(`/api/claim-mappings/${added.body.id}`).expect(204);
    await administrator.delete(`/api/claim-mappings/${added.body.id}`).expect(404);
  });

  it('are an administrator’s to map', async () => {
    const leader = await signIn(server.url, home.people.lone);
    await leader.get('/api/claim-mappings').expect(403);
    await leader.post('/api/claim-mappings').send({}).expect(403);
  });
});

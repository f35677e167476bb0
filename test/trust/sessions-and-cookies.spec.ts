import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '@rulleplan/test-support/small-home';
import { TOTP } from 'otpauth';
import { ask, codeOf, jsonOf, type Answer } from './ask';

const started: TestServer[] = [];

describe('sessions and the cookies they live in', () => {
  let database: TestDatabase;
  let home: SmallHome;
  let plain: TestServer;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    plain = await serverAt('http://rulleplan.test');
  });

  afterAll(async () => {
    await Promise.all(started.map((server) => server.stop()));
    await database.drop();
  });

  async function serverAt(publicUrl: string): Promise<TestServer> {
    const server = await startServer({
      ...{ databaseUrl: database.url, now: smallHomeNow, withWeb: false },
      environment: { RULLEPLAN_PUBLIC_URL: publicUrl, RULLEPLAN_SECRET_KEY: secretKey },
    });
    started.push(server);
    return server;
  }

  const signIn = (server: TestServer, email: string, cookie?: string, more = {}) =>
    ask(server.url, {
      ...{ method: 'POST', path: '/api/session', body: { email, password, ...more } },
      headers: cookie === undefined ? {} : { Cookie: cookie },
    });
  const statusWith = async (cookie: string) =>
    (await ask(plain.url, { method: 'GET', path: '/api/session', headers: { Cookie: cookie } })).status;

  it('keeps the cookie from scripts, other sites and other paths, over https from everything but this host', async () => {
    const secure = await serverAt('https://rulleplan.test');
    const [overHttp] = cookiesOf(await signIn(plain, home.people.anna.email));
    expect(attributesOf(overHttp!)).toEqual(['HttpOnly', 'Max-Age', 'Path=/', 'SameSite=Lax']);
    expect(overHttp).toMatch(/^rulleplan_session=/);
    const [overHttps] = cookiesOf(await signIn(secure, home.people.anna.email));
    expect(attributesOf(overHttps!)).toEqual(['HttpOnly', 'Max-Age', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(overHttps).toMatch(/^__Host-rulleplan_session=/);
  });

  it('makes tokens of 256 bits that nobody can guess from another', async () => {
    const tokens: string[] = [];
    for (let times = 0; times < 20; times += 1) {
      tokens.push(valueOf(cookiesOf(await signIn(plain, home.people.bo.email))[0]!));
    }
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(32);
    const kept = await database.query<{ hash: Buffer }>('SELECT token_hash AS hash FROM session');
    for (const { hash } of kept) expect(tokens).not.toContain(hash.toString('base64url'));
  });

  it('takes no token that was there before: signing in gives a new one, and ends the old', async () => {
    const planted = `rulleplan_session=${Buffer.alloc(32, 7).toString('base64url')}`;
    const [first] = cookiesOf(await signIn(plain, home.people.carla.email, planted));
    expect(nameAndValue(first!)).not.toBe(planted);
    expect(await statusWith(planted)).toBe(401);
    const [second] = cookiesOf(await signIn(plain, home.people.carla.email, nameAndValue(first!)));
    expect(nameAndValue(second!)).not.toBe(nameAndValue(first!));
    expect(await statusWith(nameAndValue(first!))).toBe(401);
    expect(await statusWith(nameAndValue(second!))).toBe(200);
  });

  it('is no session until the second factor is given, and another token then', async () => {
    const [cookie] = cookiesOf(await signIn(plain, home.people.lone.email));
    const as = (value: string) => ({ Cookie: value });
    const begun = await ask(plain.url, {
      ...{ method: 'POST', path: '/api/my-sign-in/totp', body: { password } },
      headers: as(nameAndValue(cookie!)),
    });
    const renewed = cookiesOf(begun)[0] ?? cookie!;
    const code = new TOTP({ secret: String(jsonOf(begun)?.['secret']) }).generate({
      timestamp: Date.parse(smallHomeNow),
    });
    const confirmed = await ask(plain.url, {
      ...{ method: 'POST', path: '/api/my-sign-in/totp/confirmation', body: { code } },
      headers: as(nameAndValue(renewed)),
    });
    expect(confirmed.status).toBe(200);

    const half = await signIn(plain, home.people.lone.email);
    expect(jsonOf(half)).toMatchObject({
      session: null,
      secondFactor: { methods: ['totp', 'recovery-code'] },
    });
    for (const given of cookiesOf(half)) {
      expect(await statusWith(`rulleplan_session=${valueOf(given)}`)).toBe(401);
      expect(attributesOf(given)).toEqual(expect.arrayContaining(['HttpOnly']));
    }
    const waiting = cookiesOf(half).map(nameAndValue).join('; ');
    const give = (body: object) =>
      ask(plain.url, { method: 'POST', path: '/api/session/second-factor', headers: as(waiting), body });
    const wrong = await give({ code: code === '000000' ? '111111' : '000000' });
    expect(codeOf(wrong)).toBe('wrong-code');
    // The code that was used to set it up is used up.
    expect(codeOf(await give({ code }))).toBe('wrong-code');
  });

  it('forgets a session when it is signed out of, wherever its cookie is kept', async () => {
    const [cookie] = cookiesOf(await signIn(plain, home.people.pia.email));
    const kept = nameAndValue(cookie!);
    await ask(plain.url, { method: 'DELETE', path: '/api/session', headers: { Cookie: kept } });
    expect(await statusWith(kept)).toBe(401);
  });

  it('takes a session from nowhere but its cookie', async () => {
    const [cookie] = cookiesOf(await signIn(plain, home.people.pia.email));
    const token = valueOf(cookie!);
    for (const headers of [{ Authorization: `Bearer ${token}` }, { 'X-Session': token }, { Cookie: token }]) {
      expect((await ask(plain.url, { method: 'GET', path: '/api/session', headers })).status).toBe(401);
    }
    const inAddress = `/api/session?rulleplan_session=${token}`;
    expect((await ask(plain.url, { method: 'GET', path: inAddress })).status).toBe(401);
  });
});

const secretKey = Buffer.alloc(32, 3).toString('base64');

function cookiesOf({ headers }: Answer): string[] {
  return (headers['set-cookie'] ?? []).filter((cookie) => !/Max-Age=0|Expires=Thu, 01 Jan 1970/.test(cookie));
}

function nameAndValue(cookie: string): string {
  return cookie.split(';', 1)[0]!;
}

function valueOf(cookie: string): string {
  return nameAndValue(cookie).split('=').slice(1).join('=');
}

function attributesOf(cookie: string): string[] {
  return cookie
    .split('; ')
    .slice(1)
    .map((attribute) => attribute.replace(/^Max-Age=\d+$/, 'Max-Age'))
    .sort();
}

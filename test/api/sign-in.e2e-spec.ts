import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { signIn } from '@rulleplan/test-support/sign-in';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '@rulleplan/test-support/small-home';
import request from 'supertest';

let database: TestDatabase;
let home: SmallHome;
let servers: TestServer[];
beforeAll(async () => {
  database = await createDatabase();
  home = await createSmallHome(database.url, { shifts: {} });
  const server = () => startServer({ databaseUrl: database.url, now: smallHomeNow, withWeb: false });
  servers = [await server(), await server()];
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await database.drop();
});

const url = (index = 0) => servers[index % servers.length]!.url;
const post = (path: string, body: object, index = 0) => request(url(index)).post(`/api/${path}`).send(body);

describe('signing in, on two servers', () => {
  it('counts wrong passwords together', async () => {
    const { email } = home.people.pia;
    for (let tries = 0; tries < 10; tries += 1) {
      await post('session', { email, password: 'gæt' }, tries).expect(401);
    }
    for (const server of [0, 1]) {
      const { headers } = await post('session', { email, password }, server).expect(429);
      expect(headers['retry-after']).toBe('900');
    }
  });

  it('keeps wrong passwords counted that are asked for again, though what else was done is undone', async () => {
    const lone = await signIn(url(), home.people.lone);
    const change = (given: string) =>
      lone
        .put('/api/my-sign-in/password')
        .send({ password: given, newPassword: 'en ny og lang adgangskode' });
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await change('gæt').expect(422)).body.code).toBe('wrong-password');
    }
    await change(password).expect(429);
  });

  it('takes a session of one on the other, and gives it a new cookie when the password changes', async () => {
    const anna = await signIn(url(0), home.people.anna);
    const { headers } = await anna
      .put('/api/my-sign-in/password')
      .send({ password, newPassword: 'en ny og lang adgangskode' })
      .expect(204);
    expect(headers['set-cookie']?.[0]).toMatch(
      /^rulleplan_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const { body } = await anna.get('/api/sessions').expect(200);
    expect(body).toMatchObject([{ current: true, sharedDevice: false }]);
    const [cookie] = headers['set-cookie'] as unknown as string[];
    await request(url(1)).get('/api/session').set('Cookie', cookie!.split(';', 1)[0]!).expect(200);
  });

  it('answers the wish for a new password alike for everybody, and writes the mail for whom there is', async () => {
    const answers = await Promise.all(
      [home.people.bo.email, 'nobody@example.dk'].map((email) => post('password-resets', { email })),
    );
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [202, ''],
      [202, ''],
    ]);
    const written = () => database.query<{ body: string }>(`SELECT body FROM mail`);
    for (let rounds = 0; (await written()).length === 0 && rounds < 400; rounds += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const mails = await written();
    expect(mails).toHaveLength(1);
    const token = /#([\w-]{43})\n/.exec(mails[0]!.body)?.[1];
    const { body } = await post('sign-in-links/check', { token }, 1).expect(200);
    expect(body).toMatchObject({ kind: 'reset', email: home.people.bo.email });
    const used = await Promise.all(
      [0, 1].map((server) =>
        post('sign-in-links/use', { token, password: `en ny og lang kode ${server}` }, server),
      ),
    );
    expect(used.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(servers.map((server) => server.log()).join('')).not.toContain(token);
  });

  it('tells nobody’s half-signed-in state from none', async () => {
    for (const [path, given] of [
      ['session/second-factor', { code: '123456' }],
      ['session/second-factor/passkey-challenge', {}],
      ['session/second-factor/passkey', { answer: {} }],
    ] as const) {
      const { body } = await post(path, given).set('Cookie', 'rulleplan_half_signed_in=x').expect(422);
      expect(body.code).toBe('sign-in-begun-too-long-ago');
    }
    const { body } = await post('session/passkey', { answer: {} }).expect(422);
    expect(body.code).toBe('passkey-not-accepted');
  });
});

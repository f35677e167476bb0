import { randomUUID } from 'node:crypto';
import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '@rulleplan/test-support/small-home';
import { ask, codeOf, forEachAtOnce, fromAnywhere, withoutCorrelation, type Answer } from './ask';

const wrong = 'ikke det rigtige';

describe('guessing who is here, and with which password', () => {
  let database: TestDatabase;
  let home: SmallHome;
  let servers: readonly [TestServer, TestServer];

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    const start = () =>
      startServer({
        ...{ databaseUrl: database.url, now: smallHomeNow, withWeb: false },
        environment: { RULLEPLAN_PUBLIC_URL: 'http://rulleplan.test' },
      });
    servers = [await start(), await start()];
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
  });

  const post = (
    path: string,
    body: object,
    headers: Readonly<Record<string, string>> = fromAnywhere(),
    at = 0,
  ) => ask(servers[at]!.url, { method: 'POST', path, body, headers });
  const signIn = (email: string, secret: string, headers?: Readonly<Record<string, string>>, at = 0) =>
    post('/api/session', { email, password: secret }, headers, at);

  it.each([
    ['signing in', (email: string) => signIn(email, wrong), () => signIn(home.people.pia.email, wrong)],
    [
      'asking for a new password',
      (email: string) => post('/api/password-resets', { email }),
      () => post('/api/password-resets', { email: home.people.pia.email }),
    ],
    [
      'asking for a passkey’s task',
      (email: string) => post('/api/session/passkey-challenge', {}, { ...fromAnywhere(), 'X-Email': email }),
      () => post('/api/session/passkey-challenge', {}),
    ],
  ])('%s tells nobody whether an address is known', async (_, ofUnknown, ofKnown) => {
    expect(looks(await ofKnown())).toEqual(looks(await ofUnknown(`${randomUUID()}@example.dk`)));
  });

  it('stays alike when it becomes too much', async () => {
    const until429 = async (email: string) => {
      for (let tries = 1; tries <= 12; tries += 1) {
        const answer = await signIn(email, wrong);
        if (answer.status === 429) return { tries, looks: looks(answer) };
      }
      return null;
    };
    const unknown = await until429(`${randomUUID()}@example.dk`);
    expect(await until429(home.people.carla.email)).toEqual(unknown);
    expect(unknown?.tries).toBe(11);
  });

  it('lets ten guesses at one account through, over all servers, from wherever they come', async () => {
    const guesses = await forEachAtOnce(Array.from({ length: 40 }), 8, (_, index) =>
      signIn(home.people.anna.email, wrong, fromAnywhere(), index % 2),
    );
    const statuses = guesses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(30);
    for (const at of [0, 1]) {
      // The right one is not looked at either: whoever guesses it now does not learn that it is right.
      const late = await signIn(home.people.anna.email, password, fromAnywhere(), at);
      expect(codeOf(late)).toBe('too-many-attempts');
      expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(late.headers['retry-after'])).toBeLessThanOrEqual(15 * 60);
    }
    expect((await signIn(home.people.bo.email, password)).status).toBe(200);
  });

  it('lets a hundred guesses from one network address through, whomever they are at', async () => {
    const office = { 'X-Forwarded-For': '198.51.100.7' };
    const guesses = await forEachAtOnce(Array.from({ length: 120 }), 8, (_, index) =>
      signIn(`${randomUUID()}@example.dk`, wrong, office, index % 2),
    );
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(20);
    expect((await signIn(home.people.bo.email, password, office)).status).toBe(429);
    expect((await signIn(home.people.bo.email, password)).status).toBe(200);
  });

  it('believes nobody’s word for where they are, unless a proxy of its own gives it', async () => {
    const alone = await startServer({ databaseUrl: database.url, now: smallHomeNow, withWeb: false });
    const guesses = await forEachAtOnce(Array.from({ length: 120 }), 8, () =>
      ask(alone.url, {
        ...{ method: 'POST', path: '/api/session', headers: fromAnywhere() },
        body: { email: `${randomUUID()}@example.dk`, password: wrong },
      }),
    );
    await alone.stop();
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('sends a person few mails, however often they are asked for', async () => {
    const { email } = home.people.hanne;
    const answers = await forEachAtOnce(Array.from({ length: 10 }), 4, () =>
      post('/api/password-resets', { email }),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(3);
    const [mails] = await database.query<{ count: string }>(
      `SELECT count(*) FROM mail WHERE lower(recipient) = $1`,
      [email],
    );
    expect(Number(mails?.count)).toBeLessThanOrEqual(3);
  });

  it('slows guessing at the first link down, with which everything begins', async () => {
    const asked = { municipality: 'Ny', name: 'Ny', email: 'ny@example.dk', password: randomUUID() };
    const guesses = await forEachAtOnce(Array.from({ length: 120 }), 8, () =>
      post('/api/first-start', { ...asked, token: randomUUID() }, { 'X-Forwarded-For': '198.51.100.8' }),
    );
    expect(new Set(guesses.map(codeOf))).toEqual(new Set(['link-not-valid', 'too-many-attempts']));
  });
});

/** What can be told from an answer: its status, its text, and which headers it has. */
function looks(answer: Answer) {
  return {
    status: answer.status,
    text: withoutCorrelation(answer.text).replaceAll(/"challenge":"[^"]*"/g, '"challenge":""'),
    headers: Object.keys(answer.headers).sort(),
    length: answer.headers['content-length'],
  };
}

import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { createSmallHome, smallHomeNow } from '@rulleplan/test-support/small-home';
import { ask, codeOf, forEachAtOnce } from './ask';
import { goodBody, pathOf } from './calls';
import { operations } from './operations';
import { nothingAtAll } from './scene';
import { cookieOf } from './town';

const changing = operations.filter(({ method }) => method !== 'GET');

/** What a browser on somebody else's page can send with our cookie. */
const elsewhere: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a page of another host', { Origin: 'https://ond.example' }],
  ['a page whose origin is kept back', { Origin: 'null' }],
  ['a page that only looks like ours', { Origin: 'http://127.0.0.1.ond.example' }],
  ['our host on another port', { Origin: 'http://127.0.0.1:1' }],
  ['our host as somebody’s user name', { Origin: 'http://rulleplan.test@ond.example' }],
  ['an origin that is none', { Origin: 'hej' }],
  ['another site, said by the browser alone', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a sister site, said by the browser alone', { 'Sec-Fetch-Site': 'same-site' }],
  ['a form, which asks no leave', { Origin: 'https://ond.example', 'Content-Type': 'text/plain' }],
  [
    'a form with fields',
    { Origin: 'https://ond.example', 'Content-Type': 'application/x-www-form-urlencoded' },
  ],
];

describe('changes asked for by other people’s pages', () => {
  let database: TestDatabase;
  let server: TestServer;
  let cookie: string;

  beforeAll(async () => {
    database = await createDatabase();
    const home = await createSmallHome(database.url, { shifts: {} });
    server = await startServer({ databaseUrl: database.url, now: smallHomeNow, withWeb: false });
    cookie = await cookieOf(server.url, home.people.anna);
  });

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  const send = (headers: Readonly<Record<string, string>>) =>
    forEachAtOnce(changing, 8, async (operation) => ({
      id: operation.id,
      answer: await ask(server.url, {
        ...{ method: operation.method, path: pathOf(operation, nothingAtAll()) },
        body: JSON.stringify(goodBody(operation, nothingAtAll())),
        headers: { Cookie: cookie, 'Content-Type': 'application/json', ...headers },
      }),
    }));

  it.each(elsewhere)('%s is refused by every operation that changes something', async (_, headers) => {
    const answers = await send(headers);
    const through = answers.filter(({ answer }) => codeOf(answer) !== 'foreign-origin');
    expect(through.map(({ id, answer }) => `${id}: ${answer.status}`)).toEqual([]);
    // Not even the cookie that ends a session is sent.
    expect(answers.filter(({ answer }) => answer.headers['set-cookie'] !== undefined)).toEqual([]);
  });

  it('lets nobody read an answer over there', async () => {
    const answer = await ask(server.url, {
      ...{ method: 'GET', path: '/api/session', headers: { Cookie: cookie, Origin: 'https://ond.example' } },
    });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    const asked = { 'Access-Control-Request-Method': 'PUT', Origin: 'https://ond.example' };
    const leave = await ask(server.url, { method: 'OPTIONS', path: '/api/retention', headers: asked });
    expect(Object.keys(leave.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it.each([
    ['our own page', () => ({ Origin: server.url })],
    ['our own page, said by the browser alone', () => ({ 'Sec-Fetch-Site': 'same-origin' })],
    ['a program, which has no cookie of a browser', () => ({})],
  ])('%s is heard', async (_, headers) => {
    const answers = await send(headers());
    const refused = answers.filter(({ answer }) => codeOf(answer) === 'foreign-origin');
    expect(refused.map(({ id }) => id)).toEqual([]);
    cookie = await cookieOf(server.url, { email: 'anna@bøgelund.example' });
  });

  it('changes nothing by reading: every operation that changes something has a method of its own', () => {
    const reading = operations.filter(({ method }) => method === 'GET').map(({ id }) => id);
    const allowed = /^(?:get|check|download|export|beginOpenIdSignIn|finishOpenIdSignIn)/;
    expect(reading.filter((id) => !allowed.test(id))).toEqual([]);
  });
});

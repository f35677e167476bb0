import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { createSmallHome, smallHomeNow } from '@rulleplan/test-support/small-home';
import { ask } from './ask';
import { cookieOf } from './town';

const pages = [
  '/',
  '/en-side-der-ikke-er',
  '/api/session',
  '/api/units',
  '/api/er-ikke-her',
  '/api/docs',
  '/x.js',
];

describe('what every answer tells the browser to mind', () => {
  let database: TestDatabase;
  let plain: TestServer;
  let secure: TestServer;
  let cookie: string;

  beforeAll(async () => {
    database = await createDatabase();
    const home = await createSmallHome(database.url, { shifts: {} });
    const start = (publicUrl: string) =>
      startServer({
        ...{ databaseUrl: database.url, now: smallHomeNow },
        environment: { RULLEPLAN_PUBLIC_URL: publicUrl },
      });
    plain = await start('http://rulleplan.test');
    secure = await start('https://rulleplan.test');
    cookie = await cookieOf(plain.url, home.people.anna);
  });

  afterAll(async () => {
    await Promise.all([plain.stop(), secure.stop()]);
    await database.drop();
  });

  const get = (path: string, server = plain, headers: Readonly<Record<string, string>> = {}) =>
    ask(server.url, { method: 'GET', path, headers: { Accept: 'text/html', ...headers } });

  it.each(pages)('%s: only our own scripts run, in no frame, and nothing is guessed', async (path) => {
    const { headers } = await get(path, plain, { Cookie: cookie });
    const policy = policyOf(headers['content-security-policy']);
    expect(policy).toMatchObject({
      ...{ 'default-src': "'self'", 'script-src': "'self'", 'object-src': "'none'", 'base-uri': "'none'" },
      ...{ 'frame-ancestors': "'none'", 'form-action': "'self'", 'connect-src': "'self'" },
    });
    expect(policy['upgrade-insecure-requests']).toBeUndefined();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it.each(pages)('%s: over https, for a year to come', async (path) => {
    const { headers } = await get(path, secure);
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(policyOf(headers['content-security-policy'])).toHaveProperty('upgrade-insecure-requests');
  });

  it('keeps what the API answers out of every cache, and files with a hash for a year', async () => {
    for (const path of ['/api/session', '/api/units', '/api/er-ikke-her']) {
      expect((await get(path, plain, { Cookie: cookie })).headers['cache-control']).toBe('no-store');
    }
    const page = await get('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const [script] = /\/assets\/[^"]+\.js/.exec(page.text) ?? [];
    expect((await get(script!)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('has no script in the page itself, and none from elsewhere', async () => {
    const { text } = await get('/');
    const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, inner] of scripts) {
      expect(inner).toBe('');
      expect(attributes).toMatch(/src="\/(?!\/)/);
    }
    expect(text).not.toMatch(/\son[a-z]+=|javascript:|https?:\/\/(?!www\.w3\.org)/i);
  });

  it('says what each answer is, with its encoding', async () => {
    const typeOf = async (path: string) =>
      (await get(path, plain, { Cookie: cookie })).headers['content-type'];
    expect(await typeOf('/')).toBe('text/html; charset=utf-8');
    expect(await typeOf('/api/session')).toBe('application/json; charset=utf-8');
    expect(await typeOf('/api/er-ikke-her')).toBe('application/problem+json; charset=utf-8');
  });

  it.each([
    ...[
      '/.git/config',
      '/package.json',
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2f..%2fetc%2fpasswd',
    ],
    ...[
      '/assets/',
      '/assets',
      '/assets/..%5c..%5cpackage.json',
      '/index.html/../../main.js',
      '/.env',
      '/main.js',
    ],
  ])('%s gives no file that is not the web’s, and no list of files', async (path) => {
    const answer = await get(path);
    const isPage = answer.status === 200 && answer.text.includes('<div id="root"');
    expect(isPage || answer.status >= 400).toBe(true);
    expect(answer.text).not.toMatch(/"dependencies"|root:x:0|\[core\]|<li>/);
  });

  it.each(['TRACE', 'PROPFIND', 'CONNECT'])('does not answer %s', async (method) => {
    const answer = await ask(plain.url, {
      method,
      path: '/api/session',
      headers: { 'X-Secret': 'ekko' },
    }).catch(() => null);
    expect(answer?.status ?? 405).toBeGreaterThanOrEqual(400);
    expect(answer?.text ?? '').not.toContain('ekko');
  });
});

function policyOf(header: string | string[] | undefined): Record<string, string> {
  const directives = String(header)
    .split(';')
    .map((directive) => directive.trim().split(' '));
  return Object.fromEntries(directives.map(([name, ...values]) => [name, values.join(' ')]));
}

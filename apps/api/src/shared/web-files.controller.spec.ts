import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edgeOf, type Edge } from '../edge.fixture';

let folder: string;
let edge: Edge;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rulleplan-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Rulleplan</title>');
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'assets', 'main-a1b2.js'), `// ${'vagt '.repeat(1000)}`);
  edge = await edgeOf([], [], folder);
});
afterAll(async () => {
  await edge.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => edge.as(null).get(path);

describe('the web', () => {
  it.each(['/', '/my-roster', '/units/7/monday', '/units/7?week=2026-11-23'])(
    'is one fresh page at every address: %s',
    async (path) => {
      const { text, headers } = await get(path).set('Accept', 'text/html').expect(200);
      expect(text).toContain('<title>Rulleplan</title>');
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'self'");
    },
  );

  it('is kept for a year where its name says what it holds, and travels compressed', async () => {
    const { headers } = await get('/assets/main-a1b2.js').set('Accept-Encoding', 'gzip').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-encoding']).toBe('gzip');
  });

  it('is asked for anew where its name does not', async () => {
    const { headers } = await get('/icon.svg').expect(200);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each(['/assets/main-old.js', '/missing.png', '/api', '/api/nothing', '/health/nothing'])(
    'is no page where a file or the API is asked for: %s',
    async (path) => {
      const { body } = await get(path).set('Accept', 'text/html,*/*').expect(404);
      expect(body).toMatchObject({ code: 'not-found' });
    },
  );

  it('gives nothing from outside its folder', async () => {
    await get('/assets/..%2f..%2fpackage.json').expect(404);
    await get('/%2e%2e/package.json').expect(404);
  });
});

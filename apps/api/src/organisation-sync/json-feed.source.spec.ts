import { startFeedServer, type FeedServer } from './feed-server.fixture';
import { JsonFeed } from './json-feed.source';

const document = { version: 1, municipality: 'Bøgelund Kommune', complete: true, units: [], people: [] };

let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
});
beforeEach(() => server.give(document));
afterAll(() => server.close());

const feed = (limits?: ConstructorParameters<typeof JsonFeed>[2]) =>
  new JsonFeed(new URL(server.url), 'a-token', limits);
const codes = async (reading: ReturnType<JsonFeed['read']>) => {
  const result = await reading;
  return result.state === 'failed' ? result.problems.map(({ code }) => code) : result.state;
};
const gives = (status: number, body: string, headers: Record<string, string> = {}) =>
  server.answer((_request, response) => response.writeHead(status, headers).end(body));

describe('a feed over HTTP', () => {
  it('is asked for with the token, and read', async () => {
    expect(await feed().read(null)).toMatchObject({ state: 'read', organisation: { isComplete: true } });
    const { headers } = server.asked.at(-1)!;
    expect(headers).toMatchObject({ authorization: 'Bearer a-token', accept: 'application/json' });
    expect(headers).not.toHaveProperty('if-none-match');
  });

  it('need not say again what it said', async () => {
    server.give(document, '"v7"');
    expect(await feed().read(null)).toMatchObject({ state: 'read', etag: '"v7"' });
    expect(await feed().read('"v7"')).toEqual({ state: 'unchanged' });
    expect(await feed().read('"v6"')).toMatchObject({ state: 'read', etag: '"v7"' });
  });

  it.each([
    ['refuses the token', 401, '', {}, 'source-status'],
    ['has nothing new though nobody asked so', 304, '', {}, 'source-redirects'],
    ['points elsewhere', 302, '', { location: 'http://169.254.169.254/' }, 'source-redirects'],
    ['points elsewhere for good', 308, '', { location: 'https://example.dk/' }, 'source-redirects'],
    ['fails', 500, 'no', {}, 'source-status'],
    ['sends a page', 200, '<html>', {}, 'source-not-json'],
    ['sends bytes that are no text', 200, '\u0000\u0001', {}, 'source-not-json'],
    ['sends another document', 200, '{"version":2}', {}, 'source-shape'],
  ])('that %s is told of', async (_case, status, body, headers, code) => {
    gives(status, body, headers);
    const before = server.asked.length;
    const told = await codes(feed().read(null));
    expect(new Set(told)).toEqual(new Set([code]));
    expect(server.asked).toHaveLength(before + 1);
  });

  it('may be so large, and no larger', async () => {
    const text = JSON.stringify(document);
    const bytes = Buffer.byteLength(text);
    gives(200, text);
    expect(await codes(feed({ bytes, milliseconds: 20_000 }).read(null))).toBe('read');
    expect(await codes(feed({ bytes: bytes - 1, milliseconds: 20_000 }).read(null))).toEqual([
      'source-too-large',
    ]);
  });

  it('that never ends is left', async () => {
    server.answer((_request, response) => {
      response.writeHead(200).write('{');
    });
    expect(await codes(feed({ bytes: 1000, milliseconds: 200 }).read(null))).toEqual(['source-too-slow']);
  });

  it('that is not there is told of without its address', async () => {
    const gone = await startFeedServer();
    await gone.close();
    const reading = await new JsonFeed(new URL(gone.url), null).read(null);
    expect(reading).toMatchObject({ state: 'failed', problems: [{ code: 'source-away' }] });
    expect(JSON.stringify(reading)).not.toContain('127.0.0.1');
  });
});

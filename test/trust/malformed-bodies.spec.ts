import { ask, forEachAtOnce, fromAnywhere } from './ask';
import { faultsOf, goodBody, pathOf } from './calls';
import { isFull, newChance } from './chance';
import { malformedBody, tenMegabytes, type MalformedBody } from './malformed';
import { operations, type Operation } from './operations';
import { openStage, type Stage } from './stage';
import { cookieOf } from './town';

const total = isFull ? 10_500 : 1_050;
const withBody = operations.filter(({ body }) => body !== null);
const each = Math.ceil(total / withBody.length);

describe('bodies that should not be', () => {
  let stage: Stage;
  let cookie: string;
  const chance = newChance('malformed bodies');
  const statuses = new Map<number, number>();

  beforeAll(async () => {
    stage = await openStage();
    cookie = await cookieOf(stage.server.url, stage.town.alma);
  });

  afterAll(async () => {
    process.stdout.write(`malformed bodies: ${JSON.stringify(Object.fromEntries(statuses))}\n`);
    await stage.end();
  });

  it.each(withBody.map((operation) => [operation.id, operation] as const))('%s', async (_, operation) => {
    const good = goodBody(operation, target());
    const bodies = Array.from({ length: each }, (__, index) => malformedBody(good, index, chance));
    expect(await faults(operation, bodies)).toEqual([]);
  });

  it.each((isFull ? withBody : withBody.slice(0, 3)).map((operation) => [operation.id, operation] as const))(
    '%s refuses ten million bytes, or what they say',
    async (_, operation) => {
      expect(await faults(operation, [tenMegabytes()])).toEqual([]);
    },
  );

  it('leaves a server that still answers', async () => {
    expect((await ask(stage.server.url, { method: 'GET', path: '/health/ready' })).status).toBe(200);
    expect(stage.failures()).toEqual([]);
  });

  function target() {
    return stage.targetOf({ role: null, relation: 'anonymous', person: null });
  }

  async function faults(operation: Operation, bodies: readonly MalformedBody[]): Promise<string[]> {
    const found = await forEachAtOnce(bodies, 8, async ({ kind, body, headers }) => {
      const answer = await ask(stage.server.url, {
        ...{ method: operation.method, path: pathOf(operation, target()), body },
        headers: { Cookie: cookie, ...fromAnywhere(), ...headers },
      });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      return faultsOf(operation, answer).map(
        (fault) => `${kind}: ${fault}: ${body.toString('latin1').slice(0, 200)}`,
      );
    });
    return found.flat();
  }
});

import { ask, codeOf, forEachAtOnce, fromAnywhere } from './ask';
import { faultsOf, goodBody, pathOf } from './calls';
import { isFull, newChance, type Chance } from './chance';
import { mutated, oddValue, valueFor } from './odd-values';
import { addressOf, operations, type Operation, type Schema } from './operations';
import { openStage, type Stage } from './stage';
import { cookieOf, nobodysId } from './town';

const each = isFull ? 1_000 : 100;
const mondays = ['2026-11-09', '2026-11-16', '2026-11-30', '2027-01-04', '2027-01-11', '2028-01-03'];

/** Questions made from the description of the API, and from good questions bent a little. */
describe('what the API answers to anything', () => {
  let stage: Stage;
  let cookie: string;
  let ids: readonly string[];
  const chance = newChance('fuzz');
  const answered = new Map<string, Map<number, number>>();

  beforeAll(async () => {
    stage = await openStage();
    cookie = await cookieOf(stage.server.url, stage.town.alma);
    const { units, tove, svend, callers } = stage.town;
    ids = [
      ...Object.values(units),
      ...[tove, svend].flatMap(({ shiftIds, colleagueShiftIds }) => [...shiftIds, ...colleagueShiftIds]),
      ...callers.flatMap(({ person }) =>
        person === null ? [] : [person.id, person.employmentId ?? nobodysId()],
      ),
      ...Object.values(stage.targetOf({ role: null, relation: 'anonymous', person: null })),
    ];
  });

  afterAll(async () => {
    for (const [id, statuses] of answered) {
      process.stdout.write(`fuzz ${id}: ${JSON.stringify(Object.fromEntries(statuses))}\n`);
    }
    await stage.end();
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))('%s', async (_, operation) => {
    const statuses = new Map<number, number>();
    answered.set(operation.id, statuses);
    // Made before they are asked: what is asked at once must not decide what chance gives.
    const questions = Array.from({ length: each }, () => question(operation, chance));
    const found = await forEachAtOnce(questions, 8, async ({ path, body }) => {
      const asked = {
        ...{ method: operation.method, path, headers: { Cookie: cookie, ...fromAnywhere() } },
        ...(body === undefined ? {} : { body }),
      };
      const answer = await ask(stage.server.url, asked);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (codeOf(answer) === 'not-signed-in') cookie = await cookieOf(stage.server.url, stage.town.alma);
      return faultsOf(operation, answer).map(
        (fault) => `${fault}: ${operation.method} ${path} ${JSON.stringify(body)?.slice(0, 500) ?? ''}`,
      );
    });
    expect(found.flat()).toEqual([]);
  });

  it('finds no failure in the server’s log', () => {
    expect(stage.failures()).toEqual([]);
  });

  function question(operation: Operation, by: Chance): { path: string; body?: object | string } {
    const target = stage.targetOf({ role: null, relation: 'anonymous', person: null });
    const isBent = by.isIt(0.5);
    const path = isBent && by.isIt(0.7) ? pathOf(operation, target) : anyPath(operation, by);
    if (operation.body === null) return { path };
    const body = isBent ? mutated(goodBody(operation, target), by) : valueFor(operation.body, by, ids, 0.04);
    return { path, body: typeof body === 'object' && body !== null ? body : JSON.stringify(body) };
  }

  function anyPath(operation: Operation, by: Chance): string {
    const valueOf = (name: string, schema: Schema) => {
      const fits = name.endsWith('Id')
        ? by.pick(ids)
        : valueFor(name === 'week' ? { ...schema, enum: mondays } : schema, by, ids, 0);
      const value = by.isIt(0.12) ? oddValue(by) : fits;
      const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
      return text.slice(0, 2000).replaceAll(/\p{Surrogate}/gu, '?');
    };
    const inPath: Record<string, string> = {};
    const query = new URLSearchParams();
    for (const { name, in: place, required, schema } of operation.parameters) {
      if (place === 'path') inPath[name] = valueOf(name, schema) || 'x';
      else if (required ? by.isIt(0.96) : by.isIt(0.5)) query.append(name, valueOf(name, schema));
      if (place === 'query' && by.isIt(0.05)) query.append(name, valueOf(name, schema));
    }
    if (by.isIt(0.03)) query.append('constructor', 'x');
    return `${addressOf(operation, inPath)}?${query.toString()}`;
  }
});

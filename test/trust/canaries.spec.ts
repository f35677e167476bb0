import { setTimeout as wait } from 'node:timers/promises';
import { password } from '@rulleplan/test-support/small-home';
import { ask, forEachAtOnce, fromAnywhere, jsonOf, type Answer } from './ask';
import { goodBody, pathOf } from './calls';
import { canariesOf, holds, type Canary } from './canaries';
import { lines } from './lines';
import { addressOf, operations, type Operation } from './operations';
import { openStage, type Stage } from './stage';
import { cookieOf, type Caller } from './town';
import { expectedOf } from './who-may';

interface Read {
  readonly caller: Caller;
  readonly path: string;
  readonly answer: Answer;
}

/** Every output there is, as everybody: what stands in a protected field reaches nobody who may not see it. */
describe('canaries in protected fields', () => {
  let stage: Stage;
  let canaries: readonly Canary[];
  let reads: readonly Read[];

  beforeAll(async () => {
    stage = await openStage();
    canaries = [...canariesOf(stage.town), ...secrets(), ...(await newSecrets())];
    const { karin, benedikte, callers } = stage.town;
    const more = [karin, benedikte].map((person) => ({ role: null, relation: 'self', person }) as const);
    const questions = [...callers, ...more].flatMap((caller) =>
      operations.flatMap((operation) =>
        asked(caller, operation).map((question) => ({ caller, ...question })),
      ),
    );
    reads = await forEachAtOnce(questions, 8, async ({ caller, path, method, body }) => ({
      ...{ caller, path: `${method} ${path}` },
      answer: await ask(stage.server.url, {
        ...{ method, path, headers: { ...stage.as(caller), ...fromAnywhere() } },
        ...(body === undefined ? {} : { body }),
      }),
    }));
  }, 300_000);

  afterAll(() => stage.end());

  it('has read something as everybody', () => {
    const readers = new Set(reads.filter(({ answer }) => answer.status === 200).map(({ caller }) => caller));
    expect(readers.size).toBe(stage.town.callers.length + 2);
    process.stdout.write(`canaries: ${canaries.length} marks looked for in ${reads.length} answers\n`);
  });

  it('shows none to who may not see it', () => {
    const leaks = reads.flatMap(({ caller, path, answer }) =>
      canaries
        .filter((canary) => !canary.may(caller) && holds(told(answer), canary))
        .map(({ what }) => `${what}: ${caller.role ?? ''} ${caller.relation}: ${path}`),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('shows each to somebody who may, so that looking for it means something', () => {
    const unseen = canaries.filter(
      (canary) =>
        canary.never !== true &&
        !reads.some(({ caller, answer }) => canary.may(caller) && holds(told(answer), canary)),
    );
    expect(unseen.map(({ what }) => what)).toEqual([]);
  });

  it('writes none down in the server’s log', () => {
    const log = stage.server.log();
    expect(log).toContain('correlationId');
    const named = /Navnemaerke|Enhedsmaerke|Kommunemaerke|maerke-postkasse|maerke-bytte|maerke-aendring/;
    expect(log.split('\n').filter((line) => named.test(line))).toEqual([]);
    const found = canaries.filter((canary) => canary.never === true || typeof canary.mark === 'string');
    expect(found.filter((canary) => holds(log, canary)).map(({ what }) => what)).toEqual([]);
  });

  /** Sessions as they are sent and as they are kept. */
  function secrets(): Canary[] {
    const tokens = stage.town.callers.flatMap((caller) => stage.as(caller)['Cookie']?.split('=')[1] ?? []);
    return tokens.map((token) => ({
      ...{ what: 'the token of a session', mark: token, may: () => false, never: true as const },
    }));
  }

  /** The seed of an authenticator app, and a link that lets somebody in: mail waits where administrators see it. */
  async function newSecrets(): Promise<Canary[]> {
    const { tove } = stage.town;
    const begun = await ask(stage.server.url, {
      ...{ method: 'POST', path: '/api/my-sign-in/totp', body: { password } },
      headers: { Cookie: await cookieOf(stage.server.url, tove.person) },
    });
    await ask(stage.server.url, {
      ...{ method: 'POST', path: '/api/password-resets', body: { email: tove.person.email } },
    });
    const token = await tokenInMail();
    const seed = jsonOf(begun)?.['secret'];
    if (typeof seed !== 'string') throw new Error(`There is no seed: ${begun.text}`);
    const inOutbox = ({ role, relation }: Caller) =>
      role === 'administrator' && ['self', 'whole-municipality'].includes(relation);
    return [
      { what: 'the seed of an authenticator app', mark: seed, may: () => false, never: true },
      { what: 'the token of a link', mark: token, may: inOutbox },
    ];
  }

  /** Who asks for a link is answered before it is written. */
  async function tokenInMail(): Promise<string> {
    for (;;) {
      const [mail] = await stage.database.query<{ body: string }>(
        `SELECT body FROM mail WHERE body LIKE '%#%'`,
      );
      const token = /#([\w-]{20,})/.exec(mail?.body ?? '')?.[1];
      if (token !== undefined) return token;
      await wait(50);
    }
  }

  /** What is read, with every id there is for it, and what is refused. */
  function asked(caller: Caller, operation: Operation) {
    const line = lines[operation.id];
    const target = stage.targetOf(caller);
    const isRead = operation.method === 'GET';
    if (!isRead && line !== undefined && expectedOf(line, caller) === 'let in') return [];
    const { method } = operation;
    if (!isRead) return [{ method, path: pathOf(operation, target), body: goodBody(operation, target) }];
    const query = line?.query === undefined ? {} : line.query(target);
    return placesOf(operation, { ...target, ...query }).map((values) => {
      const search = new URLSearchParams(
        Object.fromEntries(Object.entries(query).map(([name, value]) => [name, values[name] ?? value])),
      );
      const path = addressOf(operation, { ...values, ...line?.at?.(values) });
      return { method, path: `${path}?${search.toString()}`, body: undefined };
    });
  }

  /** The target with each unit, person and shift in its place. */
  function placesOf(operation: Operation, target: Readonly<Record<string, string>>) {
    const { units, karin, benedikte, worker, foreign, tove, changedShiftIds } = stage.town;
    const ids: Readonly<Record<string, readonly string[]>> = {
      unitId: [units.home, units.sibling, units.far, units.foreign],
      personId: [karin.id, benedikte.id, worker.id, foreign.personId],
      shiftId: [changedShiftIds[0]!, changedShiftIds[2]!, tove.shiftIds[1]!, tove.shiftIds[3]!],
    };
    const name = operation.parameters.find((parameter) => ids[parameter.name] !== undefined)?.name;
    if (name === undefined) return [target];
    return ids[name]!.map((id) => ({
      ...target,
      [name]: id,
      workerId: name === 'personId' ? id : target['workerId']!,
    }));
  }
});

function told({ headers, text }: Answer): string {
  return `${JSON.stringify(headers)}${text}`;
}

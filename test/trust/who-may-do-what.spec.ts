import { ask, codeOf, forEachAtOnce, fromAnywhere, withoutCorrelation, type Answer } from './ask';
import { lines } from './lines';
import { addressOf, operations, type Operation } from './operations';
import { nothingAtAll, type Target } from './scene';
import { openStage, type Stage } from './stage';
import { cookieOf, type Caller } from './town';
import { expectedOf, isStranger, type Line } from './who-may';

const byId = new Map(operations.map((operation) => [operation.id, operation]));

/** Every operation of the API × nine roles and nobody × how they stand to what it is about. */
describe('who may do what, operation by operation', () => {
  let stage: Stage;
  let before: readonly string[];

  beforeAll(async () => {
    stage = await openStage();
    before = await contents(stage);
  });

  afterAll(() => stage.end());

  it('has a line for every operation, and an operation for every line', () => {
    expect(Object.keys(lines).sort()).toEqual([...byId.keys()].sort());
  });

  describe('who may not is refused, and cannot tell what is not theirs from what is not there', () => {
    it.each(Object.keys(lines))('%s', async (id) => {
      const { operation, line } = known(id);
      const refused = stage.town.callers.filter((caller) => expectedOf(line, caller) !== 'let in');
      const wrong = await forEachAtOnce(refused, 8, async (caller) => {
        const expected = expectedOf(line, caller);
        const answer = await call(operation, line, caller, stage.targetOf(caller));
        if (answer.status !== expected) return [`${nameOf(caller)}: ${told(answer)}, not ${expected}`];
        if (!isStranger(caller)) return [];
        const unknown = await call(operation, line, caller, nothingAtAll());
        return alike(answer, unknown)
          ? []
          : [`${nameOf(caller)}: ${told(answer)}, unknown: ${told(unknown)}`];
      });
      expect(wrong.flat()).toEqual([]);
    });

    it('changes nothing by it', async () => {
      expect(await contents(stage)).toEqual(before);
    });
  });

  describe('who may is let in', () => {
    it.each(Object.keys(lines))('%s', async (id) => {
      const { operation, line } = known(id);
      const wrong: string[] = [];
      const answers = new Set<string>();
      let done = 0;
      const allowed = stage.town.callers.filter((caller) => expectedOf(line, caller) === 'let in');
      // What changes something is done by one after the other: who comes first is then the same each time.
      const atOnce = operation.method === 'GET' || !Array.isArray(line.who) ? 8 : 1;
      await forEachAtOnce(allowed, atOnce, async (caller) => {
        const answer = await call(operation, line, caller, stage.targetOf(caller));
        answers.add(told(answer));
        if (answer.status < 400 || line.lets?.includes(codeOf(answer) ?? '')) done += 1;
        // What somebody has just done cannot be done again: that is no refusal of who they are.
        else if (![409, 422].includes(answer.status)) wrong.push(`${nameOf(caller)}: ${told(answer)}`);
      });
      expect(wrong).toEqual([]);
      if (done === 0) throw new Error(`nobody got through: ${[...answers].join(', ')}`);
    });
  });

  it('has met no failure of the server', () => {
    expect(stage.failures()).toEqual([]);
  });

  async function call(operation: Operation, line: Line, caller: Caller, target: Target): Promise<Answer> {
    const query = line.query === undefined ? '' : `?${new URLSearchParams(line.query(target)).toString()}`;
    const headers =
      line.spendsSession && caller.person !== null
        ? { Cookie: await cookieOf(stage.server.url, caller.person) }
        : stage.as(caller);
    return ask(stage.server.url, {
      method: operation.method,
      path: `${addressOf(operation, { ...target, ...line.at?.(target) })}${query}`,
      headers: { ...headers, ...fromAnywhere() },
      ...(line.body === undefined ? {} : { body: line.body(target) }),
    });
  }
});

function known(id: string): { operation: Operation; line: Line } {
  const operation = byId.get(id);
  const line = lines[id];
  if (operation === undefined || line === undefined) throw new Error(`${id} is not an operation`);
  return { operation, line };
}

function alike(one: Answer, other: Answer): boolean {
  return one.status === other.status && withoutCorrelation(one.text) === withoutCorrelation(other.text);
}

function nameOf({ role, relation }: Caller): string {
  return role === null ? relation : `${role}, ${relation}`;
}

function told(answer: Answer): string {
  return `${answer.status} ${codeOf(answer) ?? answer.text.slice(0, 100)}`;
}

/** Every table's rows in one number each; what signing in leaves behind is no change of anybody's data. */
async function contents({ database }: Stage): Promise<string[]> {
  const tables = await database.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT IN ('session', 'sign_in_attempt') ORDER BY 1`,
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const [row] = await database.query<{ told: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS told FROM ${name} t`,
    );
    lines.push(`${name} ${row?.told}`);
  }
  return lines;
}

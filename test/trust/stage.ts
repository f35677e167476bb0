import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { forEachAtOnce } from './ask';
import { setTheScene, type Target } from './scene';
import { buildTown, cookieOf, endThoseWhoLeave, townNow } from './town';
import type { Caller, Town } from './town';

export interface Stage {
  readonly town: Town;
  readonly database: TestDatabase;
  readonly server: TestServer;
  /** The header of somebody who is signed in; none for nobody. */
  as(caller: Pick<Caller, 'person'>): Readonly<Record<string, string>>;
  /** What the caller would ask about in the home unit. */
  targetOf(caller: Caller): Target;
  /** What the server wrote down as its own failures. */
  failures(): string[];
  end(): Promise<void>;
}

/** The town, served, with everybody signed in and something of each kind going on. */
export async function openStage(environment: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const database = await createDatabase();
  const town = await buildTown(database);
  const server = await startServer({
    ...{ databaseUrl: database.url, now: townNow, withWeb: false },
    // With a public address the server believes its proxy, us, whom it speaks for.
    environment: { LOG_LEVEL: 'info', RULLEPLAN_PUBLIC_URL: 'http://rulleplan.test', ...environment },
  });
  const end = async () => {
    await server.stop();
    await database.drop();
  };
  const cookies = new Map<string, string>();
  try {
    const people = [...town.callers.flatMap(({ person }) => person ?? []), town.karin, town.benedikte];
    await forEachAtOnce([...new Set([...people, town.alma])], 4, async (person) => {
      cookies.set(person.id, await cookieOf(server.url, person));
    });
    const targets = await setTheScene(server.url, town, (personId) => cookies.get(personId) ?? '');
    await endThoseWhoLeave(database, town);
    return {
      ...{ town, database, server, end },
      failures: () => failuresIn(server.log()),
      ...asOf(town, cookies, targets),
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function asOf(
  { tove, svend }: Town,
  cookies: ReadonlyMap<string, string>,
  targets: Readonly<Record<'tove' | 'svend', Target>>,
): Pick<Stage, 'as' | 'targetOf'> {
  return {
    as: ({ person }) => (person === null ? {} : { Cookie: cookies.get(person.id) ?? '' }),
    targetOf: ({ relation, person }) => {
      const own = relation === 'self' && person !== null ? person : tove.person;
      return { ...(own === svend.person ? targets.svend : targets.tove), personId: own.id };
    },
  };
}

function failuresIn(log: string): string[] {
  return log.split('\n').filter((line) => /"level":(?:50|60)/.test(line));
}

import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { startServer, type TestServer } from '@rulleplan/test-support/server';
import { forEachAtOnce } from './ask';
import { buildTown, cookieOf, does, endThoseWhoLeave, nobodysId, townNow } from './town';
import type { Caller, Town } from './town';
import { marks } from './town-rows';

const targetNames = [
  'unitId',
  'personId',
  'employmentId',
  'shiftId',
  'offeredShiftId',
  'requestedShiftId',
  'swapToAccept',
  'swapToDecline',
  'swapToWithdraw',
  'changeToApprove',
  'changeToReject',
  'changeToReopen',
] as const;

/** What an operation is about, by name: ids of the home unit, of the asker's own where it is one's own. */
export type Target = Readonly<Record<(typeof targetNames)[number], string>>;

export interface Stage {
  readonly town: Town;
  readonly database: TestDatabase;
  readonly server: TestServer;
  /** The header of somebody who is signed in; none for nobody. */
  as(caller: Pick<Caller, 'person'>): Readonly<Record<string, string>>;
  /** What the caller would ask about in the home unit. */
  targetOf(caller: Caller): Target;
  end(): Promise<void>;
}

/** The town, served, with everybody signed in and something of each kind going on. */
export async function openStage(environment: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const database = await createDatabase();
  const town = await buildTown(database);
  const server = await startServer({
    ...{ databaseUrl: database.url, now: townNow, withWeb: false },
    environment: { LOG_LEVEL: 'info', ...environment },
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
    return { ...{ town, database, server, end }, ...asOf(town, cookies, targets) };
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

/** The same names, none of which is anything. */
export function nothingAtAll(): Target {
  return Object.fromEntries(targetNames.map((name) => [name, nobodysId()])) as Target;
}

async function setTheScene(
  serverUrl: string,
  town: Town,
  cookieOfPerson: (personId: string) => string,
): Promise<Record<'tove' | 'svend', Target>> {
  const karin = cookieOfPerson(town.karin.id);
  const inHome = (wanted: Caller['role']) =>
    cookieOfPerson(
      town.callers.find(({ role, relation }) => role === wanted && relation === 'same-team')!.person!.id,
    );
  const leader = inHome('leader');
  const propose = async (cookie: string, offeredShiftId: string, requestedShiftId: string) => {
    const body = { offeredShiftId, requestedShiftId, remark: marks.swapRemark };
    const { id } = await does(serverUrl, cookie, ['POST', '/api/swaps', body]);
    return String(id);
  };
  // What a planner changes waits for the leader; what a leader changes is approved by it.
  for (const shiftId of town.changedShiftIds.slice(0, 2)) {
    await changeTimes(serverUrl, inHome('planner'), shiftId);
  }
  await changeTimes(serverUrl, leader, town.changedShiftIds[2]!);
  const monday = `/api/units/${town.units.home}/monday`;
  const first = await changesOf(serverUrl, leader, `${monday}?week=2027-01-04`);
  const [toReopen] = await changesOf(serverUrl, leader, `${monday}?week=2027-01-11`);
  await does(serverUrl, leader, ['POST', `${monday}/2026-11-02/closing`]);

  const targetFor = async ({ person, shiftIds, colleagueShiftIds }: Town['tove']): Promise<Target> => {
    const own = cookieOfPerson(person.id);
    const pair = (index: number) => [shiftIds[index]!, colleagueShiftIds[index]!] as const;
    const [mine, theirs] = pair(0);
    return {
      ...{ unitId: town.units.home, personId: person.id, employmentId: person.employmentId! },
      ...{ shiftId: town.changedShiftIds[3]!, offeredShiftId: mine, requestedShiftId: theirs },
      swapToAccept: await propose(karin, pair(1)[1], pair(1)[0]),
      swapToDecline: await propose(karin, pair(2)[1], pair(2)[0]),
      swapToWithdraw: await propose(own, ...pair(3)),
      ...{ changeToReject: first[0]!.id, changeToApprove: first[1]!.id, changeToReopen: toReopen!.id },
    };
  };
  return { tove: await targetFor(town.tove), svend: await targetFor(town.svend) };
}

/** Half an hour longer than planned, which makes a change for Monday. */
async function changeTimes(serverUrl: string, cookie: string, shiftId: string): Promise<void> {
  const { shift } = await does(serverUrl, cookie, ['GET', `/api/shifts/${shiftId}`]);
  const { date, version } = shift as { date: string; version: number };
  await does(serverUrl, cookie, [
    ...(['PUT', `/api/shifts/${shiftId}/times`] as const),
    { start: `${date}T07:00`, end: `${date}T15:30`, version, remark: marks.changeRemark },
  ]);
}

async function changesOf(serverUrl: string, leader: string, path: string) {
  const { changes } = await does(serverUrl, leader, ['GET', path]);
  return (changes as { id: string; version: number }[]).map(({ id, version }) => ({ id, version }));
}

import { cookieOf, does, nobodysId, type Caller, type Town } from './town';
import { marks, type TownPerson } from './town-rows';

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
  'workerId',
  'workerJobId',
  'leaderId',
  'deputyId',
  'grantId',
  'sessionId',
  'reviewId',
  'itemId',
  'mappingId',
  'passkeyId',
] as const;

/** What an operation is about, by name: ids of the home unit, of the asker's own where it is one's own. */
export type Target = Readonly<Record<(typeof targetNames)[number], string>>;

/** The same names, none of which is anything. */
export function nothingAtAll(): Target {
  return Object.fromEntries(targetNames.map((name) => [name, nobodysId()])) as Target;
}

/** Has something of each kind going on, made through the product itself. */
export async function setTheScene(
  serverUrl: string,
  town: Town,
  cookieOfPerson: (personId: string) => string,
): Promise<Record<'tove' | 'svend', Target>> {
  const karin = cookieOfPerson(town.karin.id);
  const inHome = (wanted: Caller['role']) => cookieOfPerson(callerIn(town, wanted).id);
  const leader = inHome('leader');
  const propose = async (cookie: string, offeredShiftId: string, requestedShiftId: string) => {
    const body = { offeredShiftId, requestedShiftId, remark: marks.swapRemark };
    const { id } = await does(serverUrl, cookie, ['POST', '/api/swaps', body]);
    return String(id);
  };
  await changeTimes(serverUrl, inHome('planner'), town.changedShiftIds[0]!);
  await changeTimes(serverUrl, leader, town.changedShiftIds[2]!);
  const [tove, { shiftIds, colleagueShiftIds }] = [cookieOfPerson(town.tove.person.id), town.tove];
  for (const index of [4, 5]) {
    const swapId = await propose(tove, shiftIds[index]!, colleagueShiftIds[index]!);
    await does(serverUrl, karin, ['POST', `/api/swaps/${swapId}/acceptance`]);
  }
  // What a leader or planner changes is approved by it; a swap waits for the leader.
  const monday = `/api/units/${town.units.home}/monday`;
  const first = await changesOf(serverUrl, leader, `${monday}?week=2027-01-04`);
  const second = await changesOf(serverUrl, leader, `${monday}?week=2027-01-11`);
  const decided = {
    changeToApprove: idIn(first, 'pending'),
    changeToReject: idIn(second, 'pending'),
    changeToReopen: idIn(second, 'approved'),
  };
  await does(serverUrl, leader, ['POST', `${monday}/2026-11-02/closing`]);

  const office = await officeTargets(serverUrl, town, cookieOfPerson(town.alma.id));

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
      sessionId: await secondSessionOf(serverUrl, person, own),
      ...office,
      leaderId: callerIn(town, 'leader').id,
      ...decided,
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
  return changes as { id: string; state: string }[];
}

function idIn(changes: readonly { id: string; state: string }[], wanted: string): string {
  return changes.find(({ state }) => state === wanted)?.id ?? '';
}

/** Roles, a review of who holds them, and a mapping of claims, made by somebody who may everything. */
async function officeTargets(serverUrl: string, { units, worker, deputy, grantId }: Town, alma: string) {
  const mapping = await does(serverUrl, alma, [
    ...(['POST', '/api/claim-mappings'] as const),
    { claim: 'groups', value: 'maerke', role: 'planner', unitId: units.home },
  ]);
  const review = await does(serverUrl, alma, [
    ...(['POST', '/api/access-reviews'] as const),
    { unitIds: [units.home], dueOn: '2026-12-24' },
  ]);
  const [unit] = review['units'] as { items: { id: string; personName: string }[] }[];
  const item = unit?.items.find(({ personName }) => personName.endsWith('grete'));
  return {
    ...{ workerId: worker.id, workerJobId: worker.employmentId!, deputyId: deputy.id, grantId },
    ...{ reviewId: String(review['id']), itemId: item?.id ?? '', mappingId: String(mapping['id']) },
    passkeyId: nobodysId(),
  };
}

/** Signs in once more, and answers with that session's id. */
async function secondSessionOf(serverUrl: string, person: TownPerson, cookie: string): Promise<string> {
  await cookieOf(serverUrl, person);
  const answer = await does(serverUrl, cookie, ['GET', '/api/sessions']);
  const sessions = answer as unknown as { id: string; current: boolean }[];
  return sessions.find(({ current }) => !current)?.id ?? '';
}

function callerIn({ callers }: Town, wanted: Caller['role']): TownPerson {
  return callers.find(({ role, relation }) => role === wanted && relation === 'same-team')!.person!;
}

import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '@rulleplan/test-support/database';
import { password } from '@rulleplan/test-support/small-home';
import { ask, codeOf, fromAnywhere, jsonOf } from './ask';
import { allRoles, jobRoles, marks, officeRoles, TownRows, type Place } from './town-rows';
import type { TownPerson, TownRole } from './town-rows';

/** Wednesday of week 48; the roster of the home unit runs for 12 weeks from the first Monday of November. */
export const townNow = '2026-11-25T12:00:00+01:00';
const rosterStart = '2026-11-02';
/** 12 weeks of 37 hours, less Christmas Eve, both Christmas days and New Year's Day. */
const norm = 12 * 2220 - 4 * 444;

export type Relation =
  | 'self'
  | 'same-team'
  | 'whole-municipality'
  | 'other-team'
  | 'other-unit'
  | 'other-municipality'
  | 'ended'
  | 'anonymous';

/** Somebody who asks, and how they stand to what is asked about. */
export interface Caller {
  readonly role: TownRole | null;
  readonly relation: Relation;
  readonly person: TownPerson | null;
}

/** Everything in the home unit that an operation can be about, as one of its people sees it. */
export interface Holder {
  readonly person: TownPerson;
  /** Days in December of the holder's own shifts; the colleague's lie on the day after. */
  readonly shiftIds: readonly string[];
  readonly colleagueShiftIds: readonly string[];
}

/** Two municipalities: one with the unit that everything is about, a sibling, one far away; and a foreign one. */
export interface Town {
  readonly municipalityId: string;
  readonly units: Readonly<Record<'area' | 'home' | 'sibling' | 'farArea' | 'far' | 'foreign', string>>;
  readonly callers: readonly Caller[];
  readonly tove: Holder;
  readonly svend: Holder;
  /** The other side of their swaps. */
  readonly karin: TownPerson;
  /** Whose absence and balance carry a mark. */
  readonly benedikte: TownPerson;
  /** Holds every role in the whole municipality, and a job. */
  readonly alma: TownPerson;
  /** Whose job changes and ends. */
  readonly worker: TownPerson;
  /** Who is given roles, and holds one that is taken away. */
  readonly deputy: TownPerson;
  readonly grantId: string;
  /** Karin's, whose times change. */
  readonly changedShiftIds: readonly string[];
  /** What the foreign municipality has of the same kinds. */
  readonly foreign: { readonly personId: string; readonly employmentId: string };
}

const relationOf: Readonly<Record<Place, Relation>> = {
  home: 'same-team',
  whole: 'whole-municipality',
  sibling: 'other-team',
  far: 'other-unit',
  foreign: 'other-municipality',
};

/** Writes the town; whoever ends there is still in, until `endThoseWhoLeave`. */
export async function buildTown(database: Pick<TestDatabase, 'query'>): Promise<Town> {
  const rows = await TownRows.empty();
  const municipalityId = rows.add('municipality', { name: 'Kommunemaerke-own' });
  const foreignMunicipalityId = rows.add('municipality', { name: 'Kommunemaerke-foreign' });
  const unit = (name: string, parent: string | null, of = municipalityId) =>
    rows.add('unit', {
      municipality_id: of,
      name: marks.unit(name),
      parent_id: parent,
      agreement_id: '79.01',
    });
  const area = unit('area', null);
  const farArea = unit('far-area', null);
  const units = {
    ...{ area, farArea, home: unit('home', area), sibling: unit('sibling', area), far: unit('far', farArea) },
    foreign: unit('foreign', null, foreignMunicipalityId),
  };
  const ofPlace = (place: Place) => ({
    place,
    municipalityId: place === 'foreign' ? foreignMunicipalityId : municipalityId,
  });
  const grant = (person: TownPerson, role: TownRole, unitId: string | null) =>
    rows.add('role_grant', {
      ...{ municipality_id: person.municipalityId, person_id: person.id, role, unit_id: unitId },
    });
  const jobIn = (unitId: string, role: TownRole = 'team-member') => ({
    unit_id: unitId,
    ...(role === 'substitute' ? { hourly: true, weekly_minutes: 0 } : {}),
  });

  const callers: Caller[] = [{ role: null, relation: 'anonymous', person: null }];
  const addCaller = (role: TownRole, place: Place, relation: Relation) => {
    const isJob = jobRoles.some((jobRole) => jobRole === role);
    const unitId = place === 'whole' ? null : units[place];
    const person = rows.person(
      `${role} ${relation}`,
      ofPlace(place),
      isJob && unitId !== null ? jobIn(unitId, role) : null,
    );
    // An administrator is one for the whole municipality; strangers are as mighty as they can be at home.
    if (!isJob) grant(person, role, role === 'administrator' || place === 'foreign' ? null : unitId);
    callers.push({ role, relation, person });
  };
  for (const role of allRoles) {
    const isEverywhere = role === 'administrator';
    if (!isEverywhere) addCaller(role, 'home', 'same-team');
    if (officeRoles.some((officeRole) => officeRole === role)) addCaller(role, 'whole', 'whole-municipality');
    for (const place of isEverywhere ? (['foreign'] as const) : (['sibling', 'far', 'foreign'] as const)) {
      addCaller(role, place, relationOf[place]);
    }
    addCaller(role, isEverywhere ? 'whole' : 'home', 'ended');
  }

  const home = ofPlace('home');
  const planned = (shifts: number) => ({
    opening_balance_minutes: norm - shifts * 480,
    opening_balance_on: rosterStart,
  });
  const tove = rows.person('tove', home, { ...jobIn(units.home), ...planned(8) });
  const svend = rows.person('svend', home, jobIn(units.home, 'substitute'));
  const karin = rows.person('karin', home, {
    ...{ ...jobIn(units.home), ...planned(16), payroll_id: marks.payrollId },
  });
  const benedikte = rows.person('benedikte', home, {
    ...{ ...jobIn(units.home), opening_balance_minutes: 950_000_000, opening_balance_on: rosterStart },
  });
  const alma = rows.person('alma', ofPlace('whole'), jobIn(units.home));
  for (const role of officeRoles) grant(alma, role, null);
  const worker = rows.person('erik', home, jobIn(units.home));
  const deputy = rows.person('dora', home, jobIn(units.home));
  const grantId = grant(rows.person('grete', home), 'auditor', units.home);
  callers.push({ role: 'team-member', relation: 'self', person: tove });
  callers.push({ role: 'substitute', relation: 'self', person: svend });
  for (const role of officeRoles) {
    const there = role === 'administrator' ? 'whole-municipality' : 'same-team';
    const itself = callers.find((caller) => caller.role === role && caller.relation === there);
    callers.push({ role, relation: 'self', person: itself?.person ?? null });
  }

  const plan = planOf(rows, municipalityId, units.home);
  const holder = (person: TownPerson, mondays: readonly string[]): Holder => ({
    person,
    shiftIds: mondays.map((monday) => plan(person, dayAfter(monday, 0))),
    colleagueShiftIds: mondays.map((monday) => plan(karin, dayAfter(monday, 1))),
  });
  const toves = holder(tove, [
    ...['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'],
    '2027-01-04',
    '2027-01-11',
  ]);
  const svends = holder(svend, ['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-28']);
  plan(tove, '2026-11-04');
  plan(karin, '2026-11-05');
  plan(tove, '2026-11-10');
  plan(karin, '2026-11-12');
  const changedShiftIds = ['2027-01-07', '2027-01-08', '2027-01-14', '2027-01-15'].map((date) =>
    plan(karin, date),
  );
  rows.add('absence', {
    ...{ municipality_id: municipalityId, unit_id: units.home, employment_id: benedikte.employmentId },
    ...{ starts_at: '2026-11-30T00:00+01:00', ends_at: '2026-12-03T00:00+01:00', kind: marks.absence },
  });
  await rows.write(database);
  const stranger = callers.find(
    ({ role, relation }) => role === 'team-member' && relation === 'other-municipality',
  )!.person!;
  return {
    ...{ municipalityId, units, callers, tove: toves, svend: svends, karin, benedikte, alma },
    ...{ worker, deputy, grantId, changedShiftIds },
    foreign: { personId: stranger.id, employmentId: stranger.employmentId! },
  };
}

/** A published roster of day shifts, 07–15. */
function planOf(rows: TownRows, municipalityId: string, unitId: string) {
  const tenant = { municipality_id: municipalityId, unit_id: unitId };
  rows.add('local_agreement', {
    ...{ ...tenant, staff_group: 'sosu' },
    override: JSON.stringify({
      normPeriod: { weeks: 12, anchor: rosterStart, toleranceMinutes: 1200, carryOver: true },
      swaps: { takeEffect: 'at-once' },
    }),
  });
  const dutyType = rows.add('duty_type', {
    ...{ ...tenant, code: 'D', name: 'Dagvagt', start_clock: '07:00', end_clock: '15:00', kind: 'duty' },
  });
  const period = rows.add('roster_period', {
    ...{ ...tenant, staff_group: 'sosu', from_date: rosterStart, weeks: 12, published_at: townNow },
  });
  return (person: TownPerson, date: string) =>
    rows.add('shift', {
      ...{ ...tenant, roster_period_id: period, employment_id: person.employmentId, person_id: person.id },
      ...{ duty_type_id: dutyType, starts_at: `${date}T07:00+01:00`, ends_at: `${date}T15:00+01:00` },
      ...{ kind: 'duty', requires: [] },
    });
}

function dayAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Signs in as a browser would, and answers with the cookie. */
export async function cookieOf(serverUrl: string, { email }: { readonly email: string }): Promise<string> {
  const answer = await ask(serverUrl, {
    ...{ method: 'POST', path: '/api/session', headers: fromAnywhere() },
    body: { email, password },
  });
  const [cookie] = answer.headers['set-cookie'] ?? [];
  if (answer.status !== 200 || cookie === undefined) {
    throw new Error(`${email} could not sign in: ${answer.status} ${answer.text}`);
  }
  return cookie.split(';', 1)[0]!;
}

/** From yesterday on they are gone: the sessions they have stay, what they could do does not. */
export async function endThoseWhoLeave(
  database: Pick<TestDatabase, 'query'>,
  town: Pick<Town, 'callers'>,
): Promise<void> {
  const gone = town.callers.flatMap(({ relation, person }) =>
    relation === 'ended' && person !== null ? [person.id] : [],
  );
  await database.query(`UPDATE employment SET employed_to = '2026-11-24' WHERE person_id = ANY($1)`, [gone]);
  await database.query(`UPDATE role_grant SET valid_to = '2026-11-24' WHERE person_id = ANY($1)`, [gone]);
}

/** Asks as somebody, and insists that it works: for setting the scene through the product itself. */
export async function does(
  serverUrl: string,
  cookie: string,
  [method, path, body]: readonly [string, string, object?],
): Promise<Record<string, unknown>> {
  const answer = await ask(serverUrl, {
    ...{ method, path, headers: { Cookie: cookie } },
    ...(body === undefined ? {} : { body }),
  });
  if (answer.status >= 300) {
    throw new Error(`${method} ${path}: ${answer.status} ${codeOf(answer) ?? ''} ${answer.text}`);
  }
  return jsonOf(answer) ?? {};
}

/** An id that nothing has. */
export const nobodysId = (): string => randomUUID();

import { hash } from '@node-rs/argon2';
import { instantAt, isoMoment, minutesOf, parseWallTime, type Instant } from '@rulleplan/domain/time';
import { Client } from 'pg';
import { superuserUrlOf } from './database';

/** Everybody's password in tests. */
export const password = 'bøgeskov om efteråret';

/** Wednesday of week 48; the small home's roster runs from the week before and for 12 weeks. */
export const smallHomeNow = '2026-11-25T12:00:00+01:00';
export const rosterStart = '2026-11-16';

const teamNames = { anna: 'Anna Sørensen', bo: 'Bo Kjær', carla: 'Carla Ågård' } as const;
const officeNames = { lone: 'Lone Leder', pia: 'Pia Løn', hanne: 'Hanne Personale' } as const;
export type TeamMember = keyof typeof teamNames;

export interface TestPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

export interface TestShift {
  readonly holder: TeamMember | null;
  /** Danish wall time, 'YYYY-MM-DDTHH:MM'. */
  readonly from: string;
  readonly to: string;
  readonly requires?: readonly string[];
}

/** A home with three people on 79.01, 12 weeks ± 20 hours, whose plans fit the norm to the minute. */
export interface SmallHome {
  readonly municipalityId: string;
  readonly unitId: string;
  readonly people: Readonly<Record<TeamMember | keyof typeof officeNames, TestPerson>>;
  readonly jobs: Readonly<Record<TeamMember, string>>;
  /** Ids by the names given. */
  readonly shifts: Readonly<Record<string, string>>;
}

export interface SmallHomePlan {
  readonly shifts: Readonly<Record<string, TestShift>>;
  /** What the local agreement says of swaps. */
  readonly swaps?: 'at-once' | 'after-leader';
  /** Tells municipalities in one database apart. */
  readonly name?: string;
}

let passwordHash: Promise<string> | undefined;

/** Writes the small home straight into a migrated database, past its row-level security. */
export async function createSmallHome(databaseUrl: string, plan: SmallHomePlan): Promise<SmallHome> {
  const client = new Client({ connectionString: superuserUrlOf(databaseUrl) });
  await client.connect();
  try {
    await client.query('BEGIN');
    const home = await write(client, plan);
    await client.query('COMMIT');
    return home;
  } finally {
    await client.end();
  }
}

async function write(
  client: Client,
  { shifts, swaps, name = 'Bøgelund' }: SmallHomePlan,
): Promise<SmallHome> {
  const insert = async (sql: string, values: readonly unknown[]): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(`INSERT INTO ${sql} RETURNING id`, [...values]);
    return rows[0]!.id;
  };
  const municipalityId = await insert(`municipality (name) VALUES ($1)`, [`${name} Kommune`]);
  const unitId = await insert(`unit (municipality_id, name, agreement_id) VALUES ($1, $2, '79.01')`, [
    municipalityId,
    `${name}hjemmet`,
  ]);
  await insert(
    `local_agreement (municipality_id, unit_id, staff_group, override) VALUES ($1, $2, 'sosu', $3)`,
    [municipalityId, unitId, JSON.stringify(localAgreement(swaps ?? 'at-once'))],
  );

  passwordHash ??= hash(password, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  const people: Record<string, TestPerson> = {};
  for (const [key, personName] of Object.entries({ ...teamNames, ...officeNames })) {
    const personId = await insert(`person (municipality_id, name) VALUES ($1, $2)`, [
      municipalityId,
      personName,
    ]);
    const email = `${key}@${name.toLowerCase()}.example`;
    await insert(`account (municipality_id, person_id, email, password_hash) VALUES ($1, $2, $3, $4)`, [
      municipalityId,
      personId,
      email,
      await passwordHash,
    ]);
    people[key] = { personId, name: personName, email };
  }
  for (const [key, role] of [
    ['lone', 'leader'],
    ['pia', 'payroll'],
    ['hanne', 'hr'],
  ] as const) {
    await insert(`role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, $3, $4)`, [
      municipalityId,
      people[key]!.personId,
      role,
      unitId,
    ]);
  }

  const jobs: Record<string, string> = {};
  for (const key of Object.keys(teamNames)) {
    const planned = Object.values(shifts)
      .filter(({ holder }) => holder === key)
      .reduce((sum, { from, to }) => sum + minutesOf({ from: at(from), to: at(to) }), 0);
    jobs[key] = await insert(
      `employment (municipality_id, unit_id, person_id, staff_group, weekly_minutes, employed_from, payroll_id,
         opening_balance_minutes, opening_balance_on)
       VALUES ($1, $2, $3, 'sosu', 2220, '2020-01-01', $4, $5, $6)`,
      [municipalityId, unitId, people[key]!.personId, payrollIdOf(key), normOfPeriod - planned, rosterStart],
    );
  }

  const day = await insert(
    `duty_type (municipality_id, unit_id, code, name, start_clock, end_clock, kind)
     VALUES ($1, $2, 'D', 'Dagvagt', '07:00', '15:00', 'duty')`,
    [municipalityId, unitId],
  );
  const period = await insert(
    `roster_period (municipality_id, unit_id, staff_group, from_date, weeks, published_at)
     VALUES ($1, $2, 'sosu', $3, 12, '2026-10-01T00:00:00Z')`,
    [municipalityId, unitId, rosterStart],
  );
  const shiftIds: Record<string, string> = {};
  for (const [key, { holder, from, to, requires = [] }] of Object.entries(shifts)) {
    shiftIds[key] = await insert(
      `shift (municipality_id, unit_id, roster_period_id, employment_id, person_id, duty_type_id,
         starts_at, ends_at, kind, requires)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'duty', $9)`,
      [
        municipalityId,
        unitId,
        period,
        holder === null ? null : jobs[holder],
        holder === null ? null : people[holder]!.personId,
        day,
        isoMoment(at(from)),
        isoMoment(at(to)),
        requires,
      ],
    );
  }
  return { municipalityId, unitId, people, jobs, shifts: shiftIds } as SmallHome;
}

/** 12 weeks of 37 hours, less Christmas Eve, both Christmas days and New Year's Day. */
const normOfPeriod = 12 * 2220 - 4 * 444;

function localAgreement(takeEffect: 'at-once' | 'after-leader') {
  return {
    normPeriod: { weeks: 12, anchor: rosterStart, toleranceMinutes: 1200, carryOver: true },
    swaps: { takeEffect },
  };
}

function payrollIdOf(key: string): string {
  return { anna: '10001', bo: '10002' }[key] ?? '10003';
}

function at(wallTime: string): Instant {
  const instant = parseWallTime(wallTime);
  if (typeof instant !== 'number') throw new Error(`${wallTime} is not a moment`);
  return instant;
}

/** A day shift 07–15. */
export function dayShift(holder: TeamMember | null, date: string): TestShift {
  return { holder, from: `${date}T07:00`, to: `${date}T15:00` };
}

/** An evening shift 15–23. */
export function eveningShift(holder: TeamMember | null, date: string): TestShift {
  return { holder, from: `${date}T15:00`, to: `${date}T23:00` };
}

/** The moment as a server is told it. */
export function momentOf(date: string, clock: string): string {
  return isoMoment(instantAt(date, clock));
}

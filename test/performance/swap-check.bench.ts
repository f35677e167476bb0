import { addDays } from '@rulleplan/domain/time';
import pg from 'pg';
import { createDatabase } from '../support/database';
import { startServer } from '../support/server';
import {
  createSmallHome,
  dayShift,
  password,
  rosterStart,
  smallHomeNow,
  type TestShift,
} from '../support/small-home';
import { startDatabaseServer, stopDatabaseServer } from '../support/start-database-server.mjs';
import { measuredInTurn, quantile } from '../support/measure';

const weeks = 12;
const rounds = 500;
const warmUpRounds = 100;
/** Homes of other municipalities in the same tables: together 60 people with 12 weeks each. */
const otherHomes = 19;

/** Anna works Monday–Thursday, Bo Tuesday–Friday, Carla Wednesday–Sunday: each may take the other's. */
function plan(): Record<string, TestShift> {
  const shifts: Record<string, TestShift> = {};
  for (let week = 0; week < weeks; week += 1) {
    for (const [who, from, days] of [
      ['anna', 0, 4],
      ['bo', 1, 4],
      ['carla', 2, 5],
    ] as const) {
      for (let day = from; day < from + days; day += 1) {
        shifts[`${who} ${week} ${day}`] = dayShift(who, addDays(rosterStart, week * 7 + day));
      }
    }
  }
  return shifts;
}

await startDatabaseServer();
const database = await createDatabase();
const home = await createSmallHome(database.url, { shifts: plan() });
for (let other = 0; other < otherHomes; other += 1) {
  await createSmallHome(database.url, { shifts: plan(), name: `Hjem${other}` });
}
await database.query('ANALYZE');
const server = await startServer({ databaseUrl: database.url, now: smallHomeNow, withWeb: false });
const client = new pg.Client({ connectionString: database.url });
await client.connect();

try {
  const cookie = await signedIn();
  // Week 3 of the plan: Anna's Monday for Bo's Friday.
  const swap = JSON.stringify({
    offeredShiftId: home.shifts['anna 3 0'],
    requestedShiftId: home.shifts['bo 3 4'],
  });
  const check = async () => {
    const answer = await fetch(`${server.url}/api/swaps/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: swap,
    });
    const { possible } = (await answer.json()) as { possible: boolean };
    if (answer.status !== 200 || !possible)
      throw new Error(`The check answered ${answer.status}, ${possible}`);
  };
  const people = [home.people.anna.personId, home.people.bo.personId];
  const sameRows = () =>
    client.query(
      `SELECT shift.id, shift.employment_id, shift.starts_at, shift.ends_at, shift.kind, shift.requires,
              employment.weekly_minutes, employment.employed_from, employment.employed_to, person.name
         FROM shift
         JOIN employment ON employment.id = shift.employment_id
         JOIN person ON person.id = shift.person_id
        WHERE shift.municipality_id = $1 AND shift.person_id = ANY($2)
        ORDER BY shift.starts_at`,
      [home.municipalityId, people],
    );

  const { rowCount } = await sameRows();
  console.log(
    `two people with ${rowCount ?? 0} shifts among ${(otherHomes + 1) * 3} people × ${weeks} weeks`,
  );
  const [overHttp, bare] = await measuredInTurn(
    { 'POST /api/swaps/check': check, 'the same rows by one bare query': sameRows },
    rounds,
    warmUpRounds,
  );
  for (const { name, milliseconds } of [overHttp!, bare!]) {
    const [p50, p99] = [0.5, 0.99].map((share) => quantile(milliseconds, share).toFixed(2));
    console.log(`${name}: p50 ${p50} ms, p99 ${p99} ms`);
  }
  for (const share of [0.5, 0.99]) {
    const ratio = quantile(overHttp!.milliseconds, share) / quantile(bare!.milliseconds, share);
    console.log(`ratio to the bare query at p${share * 100}: ${ratio.toFixed(1)}×`);
  }
} finally {
  await client.end();
  await server.stop();
  await database.drop();
  await stopDatabaseServer();
}

async function signedIn(): Promise<string> {
  const answer = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: home.people.anna.email, password }),
  });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

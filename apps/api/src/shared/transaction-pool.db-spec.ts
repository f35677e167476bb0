import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { ClsServiceManager } from 'nestjs-cls';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from '../database/data-source';
import { Transaction } from './transaction';

/** `RULLEPLAN_TRUST=full` for the whole figure; a tenth in every run. */
const turns = process.env['RULLEPLAN_TRUST'] === 'full' ? 10_000 : 1_000;
const atOnce = 8;

let database: TestDatabase;
let dataSource: DataSource;
let transaction: Transaction;
let homes: readonly SmallHome[];
beforeAll(async () => {
  database = await createDatabase();
  const pool = { ...dataSourceOptions(database.url), poolSize: 2 } as DataSourceOptions;
  dataSource = await new DataSource(pool).initialize();
  transaction = new Transaction(dataSource, ClsServiceManager.getClsService());
  homes = await Promise.all(
    ['Bøgelund', 'Ådal', 'Granly'].map((name) => createSmallHome(database.url, { shifts: {}, name })),
  );
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

interface Seen {
  readonly municipalityId: string;
  readonly connection: number;
}

/** Everybody's rows, as far as the transaction sees them: no condition is written here. */
const everybody = () =>
  transaction.rows<Seen>(
    `SELECT municipality_id AS "municipalityId", pg_backend_pid() AS connection FROM person
      UNION ALL SELECT municipality_id, pg_backend_pid() FROM duty_type`,
  );

/** What one turn does: as a tenant, as nobody, as a tenant whose work fails, or one that asks for another's key. */
async function turn(at: number): Promise<{ expected: string | null; seen: readonly Seen[] }> {
  const home = homes[at % homes.length]!;
  const other = homes[(at + 1) % homes.length]!;
  const asHome = async () => {
    await transaction.actFor(home.municipalityId);
    return everybody();
  };
  switch (at % 4) {
    case 0:
      return { expected: null, seen: await transaction.run(everybody) };
    case 1: {
      let seen: readonly Seen[] = [];
      const failing = transaction.run(async () => {
        seen = await asHome();
        await transaction.beyondUnits('rules-count-every-job', () => transaction.rows('SELECT 1 / 0'));
      });
      await failing.catch(() => undefined);
      return { expected: home.municipalityId, seen };
    }
    case 2:
      return {
        expected: home.municipalityId,
        seen: await transaction.run(async () => {
          await transaction.withKey({ email: other.people.anna.email }, () => Promise.resolve());
          return asHome();
        }),
      };
    default:
      return { expected: home.municipalityId, seen: await transaction.run(asHome) };
  }
}

it(`two connections serve ${turns} tenants in turn, and none sees the one before`, async () => {
  const connections = new Set<number>();
  let next = 0;
  const work = async () => {
    for (let at = next++; at < turns; at = next++) {
      const { expected, seen } = await turn(at);
      const foreign = seen.filter(({ municipalityId }) => municipalityId !== expected);
      expect([at, foreign]).toEqual([at, []]);
      expect([at, seen.length]).toEqual([at, expected === null ? 0 : 7]);
      seen.forEach(({ connection }) => connections.add(connection));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  expect(connections.size).toBe(2);
});

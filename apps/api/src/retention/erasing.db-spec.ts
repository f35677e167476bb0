import { NestFactory } from '@nestjs/core';
import { createSmallHome, dayShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { startOfDay } from '@rulleplan/domain/time';
import { ChainVerificationService } from '../audit/chain-verification.service';
import { CheckpointMarks } from '../audit/checkpoint-file';
import { WeekClosingService } from '../payroll/week-closing.service';
import { startProduct, type Product } from '../product.fixture';
import { RosterPersonService } from '../roster/roster-person.service';
import { Clock } from '../shared/clock';
import { ErasingModule } from './erasing.module';
import { ErasingService, type Erased } from './erasing.service';
import { RetentionService } from './retention.service';

// The norm period of the home is 12 weeks from Monday 16 November 2026: its last day is Sunday 7 February 2027.
const lastDayKept = '2032-02-07T12:00:00+01:00';
const firstDayDue = '2032-02-08T12:00:00+01:00';

let product: Product;
let home: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, {
    shifts: { annas: dayShift('anna', '2026-11-17'), bos: dayShift('bo', '2026-12-01') },
  });
  await product.as(home.people.lone.personId, () =>
    product.service(WeekClosingService).closeWeek(home.unitId, '2026-11-16'),
  );
});
afterAll(() => product.close());

const asHome = <Result>(work: () => Promise<Result>) => product.forMunicipality(home.municipalityId, work);
const at = (moment: string) => product.service(Clock).standAt(new Date(moment));

async function due(): Promise<Record<string, number>> {
  const { kinds } = await asHome(() => product.service(RetentionService).due());
  return Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]));
}

/** As the command does it: by other services, as the owner of the tables. */
async function erase(moment: string): Promise<Erased[]> {
  process.env['DATABASE_OWNER_URL'] = product.database.ownerUrl;
  process.env['RULLEPLAN_NOW'] = moment;
  const app = await NestFactory.createApplicationContext(ErasingModule, {
    logger: false,
    abortOnError: false,
  });
  try {
    return await app.get(ErasingService, { strict: false }).erase(home.municipalityId);
  } finally {
    await app.close();
  }
}

async function count(table: string): Promise<number> {
  const [row] = await product.database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return row?.count ?? 0;
}

const openingBalances = () =>
  asHome(async () => {
    const moment = startOfDay('2027-02-10');
    const jobs = [home.jobs.anna, home.jobs.bo];
    const people = await product.service(RosterPersonService).around(jobs, { from: moment, to: moment + 1 });
    return people.map(({ openingBalanceMinutes, normPeriods }) => [
      openingBalanceMinutes,
      normPeriods[0]?.from,
    ]);
  });
const verify = () => asHome(() => product.service(ChainVerificationService).verify(new CheckpointMarks([])));

describe('time records', () => {
  it('are kept on the last day of the five years, all of the norm period', async () => {
    at(lastDayKept);
    expect(await due()).toMatchObject({ 'time-records': 0 });
    expect(await erase(lastDayKept)).toContainEqual({ kind: 'time-records', count: 0 });
    expect(await count('shift')).toBe(2);
  });

  it('are not erased by the server, whatever the day', async () => {
    at(firstDayDue);
    const server = product.service(ErasingService).erase(home.municipalityId);
    await expect(server).rejects.toThrow(/Only the owner of the tables may erase/);
    expect(await count('payroll_event')).toBeGreaterThan(0);
  });

  it('go the day after, and the balance they came to stays', async () => {
    at(firstDayDue);
    const events = await count('payroll_event');
    expect((await openingBalances()).map(([, from]) => from)).toEqual(['2026-11-16', '2026-11-16']);
    const rows = events + 2 + 1 + 1;
    expect(await due()).toMatchObject({ 'time-records': rows });
    expect(await erase(firstDayDue)).toContainEqual({ kind: 'time-records', count: rows });
    for (const table of ['payroll_event', 'shift', 'closed_week', 'roster_period']) {
      expect(await count(table)).toBe(0);
    }
    expect(await openingBalances()).toEqual([
      [0, '2027-02-08'],
      [0, '2027-02-08'],
    ]);
    expect(await due()).toMatchObject({ 'time-records': 0 });
  });
});

describe('the log', () => {
  it('says of each batch what was erased, from before which day and how much', async () => {
    const traces = await product.database.query<{ after: Record<string, unknown> }>(
      `SELECT after FROM audit_entry WHERE action = 'data-erased' ORDER BY sequence`,
    );
    expect(traces.map(({ after }) => after)).toEqual(
      expect.arrayContaining([
        { kind: 'time-records', table: 'shift', before: '2027-02-08', count: 2 },
        { kind: 'log', before: '2027-02-07', count: expect.any(Number) },
      ]),
    );
  });

  it('still verifies, with what was erased in its place', async () => {
    const erased = await count('audit_entry WHERE erased_by_entry_id IS NOT NULL');
    expect(erased).toBeGreaterThan(0);
    expect(await count('audit_entry WHERE erased_by_entry_id IS NOT NULL AND after IS NOT NULL')).toBe(0);
    expect(await verify()).toMatchObject({ faults: [], checkedEntries: await count('audit_entry') });
  });

  it('shows an entry that somebody emptied under the name of an erasing before it', async () => {
    await product.database.query(
      `BEGIN; SET LOCAL session_replication_role = replica;
       UPDATE audit_entry SET kind = NULL, action = NULL, subject = NULL, subject_id = NULL, before = NULL, after = NULL,
              request_id = NULL, erased_by_entry_id = (SELECT erased_by_entry_id FROM audit_entry
                                                        WHERE erased_by_entry_id IS NOT NULL LIMIT 1)
        WHERE after ->> 'table' = 'shift'; COMMIT`,
    );
    const { faults } = await verify();
    expect(faults).toMatchObject([{ municipalityId: home.municipalityId, fault: 'changed' }]);
  });
});

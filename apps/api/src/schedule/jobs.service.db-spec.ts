import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Client } from 'pg';
import { createApp } from '../app';
import { startProduct, type Product } from '../product.fixture';
import { AuditService } from '../audit/audit.service';
import { readEnvironment } from '../shared/environment';
import { createLog } from '../shared/log';
import { Transaction } from '../shared/transaction';
import { job } from './job';
import { jobs } from './jobs';
import { JobsService } from './jobs.service';

let product: Product;
let homes: SmallHome[];
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  homes = [];
  for (const name of ['Ask', 'Birk'])
    homes.push(await createSmallHome(product.database.url, { shifts: {}, name }));
});
afterAll(() => product.close());

const renaming = (name: string, refuses: string | null = null) =>
  job(name, 'hour', Transaction, async (transaction) => {
    await transaction.rows(`UPDATE unit SET name = name || $2 WHERE municipality_id = $1`, [
      transaction.municipalityId,
      ` ${name}`,
    ]);
    if (transaction.municipalityId === refuses) throw new Error('cannot be done');
  });
const renamed = async (name: string) =>
  (
    await product.database.query<{ id: string }>(
      `SELECT municipality_id AS id FROM unit WHERE name LIKE '%' || $1 ORDER BY name`,
      [` ${name}`],
    )
  ).map(({ id }) => id);
const run = (work: ReturnType<typeof renaming>) => product.service(JobsService).run(work);

describe('a job', () => {
  it('is done for every municipality', async () => {
    expect(await run(renaming('once'))).toEqual({ done: 2, failed: 0, elsewhere: 0 });
    expect(await renamed('once')).toHaveLength(2);
  });

  it('that fails for one is undone there, and done for the others', async () => {
    const [ask, birk] = homes.map(({ municipalityId }) => municipalityId);
    expect(await run(renaming('twice', ask))).toEqual({ done: 1, failed: 1, elsewhere: 0 });
    expect(await renamed('twice')).toEqual([birk]);
  });

  it('that another server is at is left to it, and another job is not', async () => {
    const other = new Client({ connectionString: product.database.url });
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `rulleplan job thrice ${homes[0]?.municipalityId}`,
      ]);
      expect(await run(renaming('thrice'))).toEqual({ done: 1, failed: 0, elsewhere: 1 });
      expect(await run(renaming('fourth'))).toEqual({ done: 2, failed: 0, elsewhere: 0 });
    } finally {
      await other.end();
    }
    expect(await run(renaming('thrice'))).toMatchObject({ done: 2 });
  });

  it('stops between two municipalities when the server does', async () => {
    const stopped = await product.service(JobsService).run(renaming('fifth'), () => true);
    expect(stopped).toEqual({ done: 0, failed: 0, elsewhere: 0 });
  });

  it('names itself in the log of what it did', async () => {
    const recording = job('recorder', 'night', AuditService, (audit) =>
      audit.record({
        action: 'organisation-synced',
        subject: 'organisation-sync',
        subjectId: homes[0]!.unitId,
        unitId: null,
        before: null,
        after: null,
        remark: null,
      }),
    );
    await run(recording);
    const entries = await product.database.query(
      `SELECT person_id, request_id FROM audit_entry WHERE action = 'organisation-synced'`,
    );
    expect(entries).toEqual(homes.map(() => ({ person_id: null, request_id: 'job recorder' })));
  });
});

describe('the clock', () => {
  it('runs with a server that works in the background, and stops with it', async () => {
    const app = await createApp({ ...readEnvironment(), worksInBackground: true }, createLog('silent'));
    await app.init();
    const clock = app.get(SchedulerRegistry);
    expect([...clock.getCronJobs().values()].map(({ isActive }) => isActive)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await app.close();
    expect(clock.getCronJobs().size).toBe(0);
  });

  it('does not run with one that leaves the work to others, nor with a command', async () => {
    const app = await createApp({ ...readEnvironment(), worksInBackground: false }, createLog('silent'));
    await app.init();
    expect(() => app.get(SchedulerRegistry)).toThrow();
    await app.close();
    expect(() => product.service(SchedulerRegistry)).toThrow();
  });
});

describe('the list of jobs', () => {
  it('names each once, and every service is there', () => {
    expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
    for (const { service } of jobs) expect(product.service(service)).toBeDefined();
  });
});

import type { NestExpressApplication } from '@nestjs/platform-express';
import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import {
  createSmallHome,
  dayShift,
  password,
  type SmallHome,
  type TestPerson,
} from '@rulleplan/test-support/small-home';
import { Client } from 'pg';
import request from 'supertest';
import { createApp } from './app';
import { readEnvironment } from './shared/environment';
import { createLog } from './shared/log';

let database: TestDatabase;
let home: SmallHome;
let app: NestExpressApplication;
let leader: ReturnType<typeof request.agent>;
beforeAll(async () => {
  database = await createDatabase();
  home = await createSmallHome(database.url, {
    shifts: { monday: dayShift('anna', '2026-11-30'), tuesday: dayShift('bo', '2026-12-01') },
  });
  process.env['DATABASE_URL'] = database.url;
  process.env['RULLEPLAN_NOW'] = '2026-11-25T12:00:00+01:00';
  app = await createApp(readEnvironment(), createLog('silent'));
  await app.init();
  leader = await signedIn(home.people.lone);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

async function signedIn({ email }: TestPerson) {
  const agent = request.agent(app.getHttpServer());
  await agent.post('/api/session').send({ email, password }).expect(200);
  return agent;
}

const newTimes = (shift: 'monday' | 'tuesday', date: string, end: string, version = 1) =>
  leader
    .put(`/api/shifts/${home.shifts[shift]}/times`)
    .send({ start: `${date}T07:00`, end: `${date}T${end}`, version });
const endOf = async (shift: 'monday' | 'tuesday') => {
  const [row] = await database.query<{ end: string }>(
    `SELECT to_char(ends_at AT TIME ZONE 'Europe/Copenhagen', 'HH24:MI') AS end FROM shift WHERE id = $1`,
    [home.shifts[shift]],
  );
  return row?.end;
};

describe('a request', () => {
  it('is named alike in its answer and in the audit trail', async () => {
    const { headers } = await newTimes('monday', '2026-11-30', '15:30').expect(200);
    const trail = await database.query<{ requestId: string }>(
      `SELECT request_id AS "requestId" FROM audit_entry WHERE action = 'shift-times-changed'`,
    );
    expect(trail).toEqual([{ requestId: headers['x-correlation-id'] }]);
  });

  it('that is refused leaves nothing, whatever it had done by then', async () => {
    await newTimes('monday', '2026-11-30', '23:30', 2).expect(422);
    expect(await endOf('monday')).toBe('15:30');
  });

  it('that fails while it is committed is answered as failed, and leaves nothing', async () => {
    await database.query(
      `CREATE FUNCTION too_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'too late'; END $$;
       CREATE CONSTRAINT TRIGGER too_late AFTER UPDATE ON shift DEFERRABLE INITIALLY DEFERRED
         FOR EACH ROW EXECUTE FUNCTION too_late()`,
    );
    const { body } = await newTimes('tuesday', '2026-12-01', '16:00').expect(500);
    expect(body).toMatchObject({ code: 'failure' });
    expect(await endOf('tuesday')).toBe('15:00');
    await database.query(`DROP TRIGGER too_late ON shift`);
  });

  it('that loses the database on its way is asked to come again, and the next one is served', async () => {
    const other = new Client({ connectionString: database.superuserUrl });
    await other.connect();
    await other.query('BEGIN');
    await other.query(`SELECT FROM unit WHERE id = $1 FOR UPDATE`, [home.unitId]);
    const waiting = newTimes('tuesday', '2026-12-01', '16:00').then((answer) => answer);
    await untilSomebodyWaits(other);
    await other.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    const { status, headers } = await waiting;
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    await other.query('ROLLBACK');
    await other.end();
    await newTimes('tuesday', '2026-12-01', '16:00').expect(200);
  });
});

async function untilSomebodyWaits(client: Client): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await client.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nobody waits for the lock');
}

describe('the server', () => {
  it('is alive, and ready while it has its database', async () => {
    const server = request(app.getHttpServer());
    await server.get('/health/live').expect(200, { status: 'ok' });
    await server.get('/health/ready').expect(200, { status: 'ok' });
  });

  it('describes itself as it is committed', async () => {
    const { body } = await request(app.getHttpServer()).get('/api/openapi.json').expect(200);
    expect(body.paths['/api/units/{unitId}/team-roster'].get.operationId).toBe('getTeamRoster');
    await request(app.getHttpServer()).get('/api/docs').expect(200).expect('Content-Type', /html/);
  });
});

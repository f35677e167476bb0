/**
 * What row-level security, the log and finding out who asks and what they may cost: the same requests against the
 * product as it is, and against one in this process that has none of them, turn by turn.
 */
import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import { createDatabase } from '../../../test/support/database';
import { demoPassword, loadDemo } from '../../../test/support/demo';
import { measuredInTurn, quantile } from '../../../test/support/measure';
import { createSmallHome, dayShift } from '../../../test/support/small-home';
import { ClsService } from 'nestjs-cls';
import { DataSource } from 'typeorm';
import { startDatabaseServer, stopDatabaseServer } from '../../../test/support/start-database-server.mjs';
import { equip } from './app';
import { AppModule } from './app.module';
import { AuditService } from './audit/audit.service';
import { DatabaseRole } from './database/database-role';
import { AccessService } from './identity/access.service';
import type { Caller, CallerStore } from './identity/caller';
import { SessionService } from './identity/session.service';
import { createLog, requestLog } from './shared/log';
import { Transaction } from './shared/transaction';

const now = '2026-11-25T12:00:00+01:00';
const rounds = 150;
const warmUpRounds = 40;
/** Municipalities beside the demo's in the same tables. */
const others = 20;

/** A transaction that tells the database nothing. */
class BareTransaction extends Transaction {
  protected override send(): void {}
}

async function serve(
  databaseUrl: string,
  change: (product: TestingModuleBuilder) => TestingModuleBuilder,
): Promise<NestExpressApplication> {
  process.env['DATABASE_URL'] = databaseUrl;
  const testing = await change(Test.createTestingModule({ imports: [AppModule] })).compile();
  const app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  app.use(requestLog(createLog('silent')));
  equip(app, { publicUrl: null });
  await app.listen(0, '127.0.0.1');
  return app;
}

function withoutAny(caller: Caller) {
  return (product: TestingModuleBuilder) =>
    product
      .overrideProvider(DatabaseRole)
      .useValue({})
      .overrideProvider(Transaction)
      .useFactory({
        factory: (dataSource: DataSource, cls: ClsService) => new BareTransaction(dataSource, cls),
        inject: [DataSource, ClsService],
      })
      .overrideProvider(SessionService)
      .useFactory({
        factory: (cls: ClsService<CallerStore>, transaction: Transaction) => ({
          resume: async () => {
            cls.set('caller', caller);
            await transaction.actFor(caller.municipality.id);
          },
        }),
        inject: [ClsService, Transaction],
      })
      .overrideProvider(AuditService)
      .useValue({ record: async () => undefined, read: async () => undefined });
}

process.env['RULLEPLAN_NOW'] = now;
await startDatabaseServer();
const database = await createDatabase();
const apps: NestExpressApplication[] = [];
try {
  await loadDemo(database.url, now);
  const shifts = { monday: dayShift('anna', '2026-11-30'), tuesday: dayShift('bo', '2026-12-01') };
  for (let other = 0; other < others; other += 1) {
    await createSmallHome(database.url, { shifts, name: `Hjem${other}` });
  }
  await database.query('ANALYZE');

  const product = await serve(database.url, (unchanged) => unchanged);
  apps.push(product);
  const email = 'mette.soerensen@birkelund.example';
  const signedIn = await fetch(`${await product.getUrl()}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword, sharedDevice: false }),
  });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const caller = await product.get(Transaction).run(async () => {
    await product.get(SessionService).resume(cookie);
    return product.get(AccessService).caller;
  });
  const bare = await serve(database.superuserUrl, withoutAny(caller));
  apps.push(bare);

  const unitId = caller.employments[0]?.unitId ?? '';
  const held = await database.query<{ id: string; mine: boolean }>(
    `SELECT DISTINCT ON (person_id = $2) id, person_id = $2 AS mine FROM shift
      WHERE unit_id = $1 AND starts_at > $3::timestamptz + interval '7 days' AND person_id IS NOT NULL
      ORDER BY person_id = $2, starts_at`,
    [unitId, caller.person.id, now],
  );
  const swap = JSON.stringify({
    offeredShiftId: held.find(({ mine }) => mine)?.id,
    requestedShiftId: held.find(({ mine }) => !mine)?.id,
  });
  const asked = async (app: NestExpressApplication, path: string, body?: string) => {
    const answer = await fetch(`${await app.getUrl()}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text}`);
    return text;
  };
  const requests = {
    'swap check': (app: NestExpressApplication) => asked(app, '/api/swaps/check', swap),
    'team roster, 4 weeks': (app: NestExpressApplication) =>
      asked(app, `/api/units/${unitId}/team-roster?from=2026-11-23&weeks=4`),
  };
  for (const [name, request] of Object.entries(requests)) {
    if ((await request(product)) !== (await request(bare))) throw new Error(`${name}: the answers differ.`);
    const [as, without] = await measuredInTurn(
      { with: () => request(product), without: () => request(bare) },
      rounds,
      warmUpRounds,
    );
    const at = (share: number) =>
      [as!, without!].map(({ milliseconds }) => quantile(milliseconds, share)) as [number, number];
    for (const share of [0.5, 0.9]) {
      const [one, other] = at(share);
      console.log(
        `${name}, p${share * 100}: ${one.toFixed(1)} ms with, ${other.toFixed(1)} ms without: ${(one / other).toFixed(2)}×`,
      );
    }
  }
} finally {
  for (const app of apps) await app.close();
  await database.drop();
  await stopDatabaseServer();
}
process.exit();

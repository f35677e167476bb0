import { NestFactory } from '@nestjs/core';
import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { ErasingModule } from './erasing.module';
import { ErasingService } from './erasing.service';
import { RetentionService } from './retention.service';

const now = '2026-11-25T12:00:00+01:00';

let product: Product;
let home: SmallHome;
let retention: RetentionService;
beforeAll(async () => {
  product = await startProduct({ now });
  home = await createSmallHome(product.database.url, { shifts: {} });
  await product.database.query(
    `INSERT INTO role_grant (municipality_id, person_id, role) VALUES ($1, $2, 'administrator')`,
    [home.municipalityId, home.people.hanne.personId],
  );
  retention = product.service(RetentionService);
});
afterAll(() => product.close());

const asAdministrator = <Result>(work: () => Promise<Result>) => product.as(home.people.hanne.personId, work);
const due = async () => {
  const { kinds } = await asAdministrator(() => retention.shownDue());
  return Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]));
};

describe('how long data are kept', () => {
  it('is what is usual at first', async () => {
    const { kinds } = await asAdministrator(() => retention.shown());
    expect(kinds).toContainEqual({
      kind: 'time-records',
      keep: 5,
      unit: 'years',
      least: 5,
      most: 30,
      usual: 5,
    });
    expect(kinds.map(({ kind, keep }) => [kind, keep])).toEqual([
      ['time-records', 5],
      ['log', 5],
      ['sign-in', 30],
      ['accounts', 30],
    ]);
  });

  it('is set by kind, the others stay, and the log says from what to what', async () => {
    const { kinds } = await asAdministrator(() => retention.set([{ kind: 'log', keep: 7 }]));
    expect(kinds.map(({ keep }) => keep)).toEqual([5, 7, 30, 30]);
    await asAdministrator(() => retention.set([{ kind: 'log', keep: 7 }]));
    const entries = await product.database.query(
      `SELECT before, after FROM audit_entry WHERE action = 'retention-set'`,
    );
    expect(entries).toEqual([{ before: { log: 5 }, after: { log: 7 } }]);
  });

  it('is never under what the law says, and nothing is set then', async () => {
    const tooShort = asAdministrator(() =>
      retention.set([
        { kind: 'sign-in', keep: 7 },
        { kind: 'time-records', keep: 4 },
      ]),
    );
    await expect(tooShort).rejects.toMatchObject({
      refusal: { refused: 'retention-out-of-range', kind: 'time-records', least: 5 },
    });
    const { kinds } = await asAdministrator(() => retention.shown());
    expect(kinds.map(({ keep }) => keep)).toEqual([5, 7, 30, 30]);
  });

  it('is not for the leader of one unit', async () => {
    const looks: (() => Promise<unknown>)[] = [() => retention.shown(), () => retention.shownDue()];
    for (const look of looks) {
      await expect(product.as(home.people.lone.personId, look)).rejects.toMatchObject({
        refusal: { refused: 'not-allowed', permission: 'manage-retention' },
      });
    }
  });
});

describe('accounts', () => {
  const endsOn = (day: string) =>
    product.database.query(`UPDATE employment SET employed_to = $2 WHERE id = $1`, [home.jobs.carla, day]);

  it('are due when the last job ended more than the days ago, not on the day itself', async () => {
    await endsOn('2026-10-26');
    expect(await due()).toMatchObject({ accounts: 0 });
    await endsOn('2026-10-25');
    expect(await due()).toMatchObject({ accounts: 1 });
  });

  it('are not due while another job or a role goes on', async () => {
    await product.database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, 'planner', $3)`,
      [home.municipalityId, home.people.carla.personId, home.unitId],
    );
    expect(await due()).toMatchObject({ accounts: 0 });
    await product.database.query(
      `UPDATE role_grant SET ended_at = '2026-10-01T00:00Z' WHERE person_id = $1`,
      [home.people.carla.personId],
    );
    expect(await due()).toMatchObject({ accounts: 1 });
  });

  it('go with all that signs in, and the person stays for log and payroll', async () => {
    await product.database.query(
      `INSERT INTO session (municipality_id, account_id, token_hash, created_at, last_seen_at, expires_at)
       SELECT municipality_id, id, '\\x00', '2026-11-24', '2026-11-24', '2026-11-30' FROM account WHERE person_id = $1`,
      [home.people.carla.personId],
    );
    process.env['DATABASE_OWNER_URL'] = product.database.ownerUrl;
    const app = await NestFactory.createApplicationContext(ErasingModule, {
      logger: false,
      abortOnError: false,
    });
    try {
      const erased = await app.get(ErasingService, { strict: false }).erase(home.municipalityId);
      expect(erased).toContainEqual({ kind: 'accounts', count: 2 });
    } finally {
      await app.close();
    }
    const [found] = await product.database.query(
      `SELECT (SELECT count(*)::int FROM account WHERE person_id = person.id) AS accounts
         FROM person WHERE id = $1`,
      [home.people.carla.personId],
    );
    expect(found).toEqual({ accounts: 0 });
    expect(await due()).toMatchObject({ accounts: 0 });
  });
});

import { createSmallHome, type SmallHome, type TestPerson } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { Transaction } from '../shared/transaction';
import { AccountService } from './account.service';
import { AccessService } from './access.service';
import { SessionService } from './session.service';

const now = '2026-11-25T12:00:00+01:00';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const safari =
  'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/604.1';
let product: Product;
let home: SmallHome;
let sessions: SessionService;
let transaction: Transaction;
beforeAll(async () => {
  product = await startProduct({ now });
  home = await createSmallHome(product.database.url, { shifts: {} });
  sessions = product.service(SessionService);
  transaction = product.service(Transaction);
});
afterAll(() => product.close());

const run = <Result>(work: () => Promise<Result>) => transaction.run(work);
const signIn = async ({ email }: TestPerson, userAgent = firefox) => {
  const { cookie, session } = await run(async () => {
    const account = await product.service(AccountService).find(email);
    return sessions.begin(account!, { cookies: undefined, userAgent, sharedDevice: false });
  });
  return { token: /=([^;]+)/.exec(cookie)?.[1] ?? '', session };
};
const resume = (token: string) => run(() => sessions.resume(`rulleplan_session=${token}`));
const refused = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ refused: code }) });
const sql = (text: string, values: unknown[] = []) => product.database.query(text, values);

describe('beginning a session', () => {
  it('makes the work that of its person, and tells what may be done', async () => {
    const { session } = await signIn(home.people.anna);
    expect(session.person.name).toBe('Anna Sørensen');
    expect(session.employments).toEqual([
      { id: home.jobs.anna, unitId: home.unitId, unitName: 'Bøgelundhjemmet' },
    ]);
    expect(session.grants).toEqual([{ role: 'team-member', unitId: home.unitId, deputyForPersonId: null }]);
    expect(session.permissions).toContain('propose-swap');
    expect(session.permissions).not.toContain('approve-week');
  });
});

describe('a session', () => {
  const aged = async (column: 'last_seen_at' | 'expires_at', ago: string) => {
    const { token } = await signIn(home.people.bo);
    await sql(`UPDATE session SET ${column} = $1::timestamptz - $2::interval`, [now, ago]);
    return token;
  };

  it.each([
    ['eleven hours and 59 minutes unused', 'last_seen_at', '719 minutes', true],
    ['twelve hours unused', 'last_seen_at', '720 minutes', false],
    ['a minute before its end', 'expires_at', '-1 minutes', true],
    ['at its end', 'expires_at', '0 minutes', false],
  ] as const)('%s', async (_case, column, ago, alive) => {
    const token = await aged(column, ago);
    await (alive ? resume(token) : expect(resume(token)).rejects.toEqual(refused('not-signed-in')));
  });

  it('that is used stays', async () => {
    const token = await aged('last_seen_at', '600 minutes');
    await resume(token);
    const [session] = await sql(`SELECT FROM session WHERE last_seen_at = $1::timestamptz`, [now]);
    expect(session).toBeDefined();
  });

  it('ends when somebody signs out', async () => {
    const { token } = await signIn(home.people.anna);
    await run(() => sessions.end(`rulleplan_session=${token}`));
    await expect(resume(token)).rejects.toEqual(refused('not-signed-in'));
  });
});

describe('where somebody is signed in', () => {
  const as = <Result>(token: string, work: () => Promise<Result>) =>
    run(async () => {
      await sessions.resume(`rulleplan_session=${token}`);
      return work();
    });

  it('is listed by device, the asking one named; what has ended is not', async () => {
    await sql('DELETE FROM session');
    const { token } = await signIn(home.people.lone);
    await signIn(home.people.lone, safari);
    await signIn(home.people.lone, 'curl/8');
    await sql(`UPDATE session SET last_seen_at = $1::timestamptz - interval '12 hours' WHERE device = ''`, [
      now,
    ]);
    const devices = await as(token, () => sessions.devices());
    expect(devices.map(({ device, current }) => [device, current])).toEqual(
      expect.arrayContaining([
        ['Firefox, Windows', true],
        ['Safari, iPad', false],
      ]),
    );
    expect(devices).toHaveLength(2);
  });

  it('can be ended one by one, and all others at once, but nobody else’s', async () => {
    await sql('DELETE FROM session');
    const [mine, phone, tablet, others] = [
      await signIn(home.people.lone),
      await signIn(home.people.lone),
      await signIn(home.people.lone),
      await signIn(home.people.pia),
    ];
    const [other] = await as(others.token, () => sessions.devices());
    await expect(as(mine.token, () => sessions.endOne(other!.id))).rejects.toEqual(refused('not-found'));
    const [one] = (await as(mine.token, () => sessions.devices())).filter(({ current }) => !current);
    await as(mine.token, () => sessions.endOne(one!.id));
    expect(await as(mine.token, () => sessions.endOthers())).toBe(1);
    await expect(resume(phone.token)).rejects.toEqual(refused('not-signed-in'));
    await expect(resume(tablet.token)).rejects.toEqual(refused('not-signed-in'));
    await resume(mine.token);
    await resume(others.token);
  });

  it('goes on under a new token when that is given; the old one is good for nothing', async () => {
    const { token } = await signIn(home.people.lone);
    const cookie = await as(token, () => sessions.rotate());
    await expect(resume(token)).rejects.toEqual(refused('not-signed-in'));
    await resume(/=([^;]+)/.exec(cookie)?.[1] ?? '');
    expect(cookie).toContain('Max-Age=604800');
  });
});

describe('what may be done', () => {
  const mayApprove = (unitId: string) =>
    product.as(home.people.lone.personId, async () =>
      product.service(AccessService).may('approve-week', unitId),
    );

  it('reaches the units under the one a role is held in', async () => {
    const [under] = await product.database.query<{ id: string }>(
      `INSERT INTO unit (municipality_id, parent_id, name, agreement_id) VALUES ($1, $2, 'Haven', '79.01') RETURNING id`,
      [home.municipalityId, home.unitId],
    );
    const [beside] = await product.database.query<{ id: string }>(
      `INSERT INTO unit (municipality_id, name, agreement_id) VALUES ($1, 'Skoven', '79.01') RETURNING id`,
      [home.municipalityId],
    );
    expect(await mayApprove(home.unitId)).toBe(true);
    expect(await mayApprove(under!.id)).toBe(true);
    expect(await mayApprove(beside!.id)).toBe(false);
  });

  it('ends with the job: on its last day still, the day after no more', async () => {
    const permissions = () =>
      product.as(home.people.carla.personId, async () => sessions.current().permissions);
    await sql(`UPDATE employment SET employed_to = '2026-11-25' WHERE id = $1`, [home.jobs.carla]);
    expect(await permissions()).toContain('see-own-roster');
    await sql(`UPDATE employment SET employed_to = '2026-11-24' WHERE id = $1`, [home.jobs.carla]);
    expect(await permissions()).toEqual([]);
  });
});

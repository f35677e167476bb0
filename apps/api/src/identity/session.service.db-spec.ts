import { createSmallHome, password, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { Transaction } from '../shared/transaction';
import { AccessService } from './access.service';
import { SessionService } from './session.service';

const now = '2026-11-25T12:00:00+01:00';
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
const signIn = (email: string, given = password, cookies?: string) =>
  run(() => sessions.signIn({ email, password: given, address: '10.0.0.1', cookies }));
const resume = (token: string) => run(() => sessions.resume(`rulleplan_session=${token}`));
const refused = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ refused: code }) });
const sql = (text: string, values: unknown[] = []) => product.database.query(text, values);

describe('signing in', () => {
  it('answers who it is and what may be done, whatever the case of the address', async () => {
    const { session } = await signIn(home.people.anna.email.toUpperCase());
    expect(session.person.name).toBe('Anna Sørensen');
    expect(session.employments).toEqual([
      { id: home.jobs.anna, unitId: home.unitId, unitName: 'Bøgelundhjemmet' },
    ]);
    expect(session.grants).toEqual([{ role: 'team-member', unitId: home.unitId, deputyForPersonId: null }]);
    expect(session.permissions).toContain('propose-swap');
    expect(session.permissions).not.toContain('approve-week');
  });

  it('refuses a wrong password and an unknown address in the same words', async () => {
    await expect(signIn(home.people.bo.email, 'gæt')).rejects.toEqual(refused('wrong-credentials'));
    await expect(signIn('nobody@example.dk', 'gæt')).rejects.toEqual(refused('wrong-credentials'));
  });

  it('keeps no token in the database', async () => {
    const { token } = await signIn(home.people.anna.email);
    const kept = await sql(`SELECT FROM session WHERE token_hash = $1 OR encode(token_hash, 'escape') = $2`, [
      Buffer.from(token),
      token,
    ]);
    expect(kept).toEqual([]);
  });

  it('ends the session the browser had before', async () => {
    const first = await signIn(home.people.carla.email);
    const second = await signIn(home.people.carla.email, password, `rulleplan_session=${first.token}`);
    await expect(resume(first.token)).rejects.toEqual(refused('not-signed-in'));
    await resume(second.token);
  });

  it('is slowed down after ten wrong passwords for one address, also for the right one', async () => {
    for (let tries = 0; tries < 10; tries += 1) {
      await expect(signIn(home.people.pia.email, `gæt ${tries}`)).rejects.toEqual(
        refused('wrong-credentials'),
      );
    }
    await expect(signIn(home.people.pia.email)).rejects.toMatchObject({
      refusal: { refused: 'too-many-attempts', retryAfterSeconds: 900 },
    });
    await signIn(home.people.lone.email);
  });
});

describe('a session', () => {
  const aged = async (column: 'last_seen_at' | 'expires_at', ago: string) => {
    const { token } = await signIn(home.people.bo.email);
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
    const { token } = await signIn(home.people.anna.email);
    await run(() => sessions.end(`rulleplan_session=${token}`));
    await expect(resume(token)).rejects.toEqual(refused('not-signed-in'));
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

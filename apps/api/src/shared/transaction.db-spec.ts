import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { Transaction } from './transaction';

let product: Product;
let home: SmallHome;
let elsewhere: SmallHome;
let transaction: Transaction;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
  elsewhere = await createSmallHome(product.database.url, { shifts: {}, name: 'Ådal' });
  transaction = product.service(Transaction);
});
afterAll(() => product.close());

const forHome = <Result>(work: () => Promise<Result>) =>
  transaction.run(async () => {
    await transaction.actFor(home.municipalityId);
    return work();
  });
const rename = (name: string) =>
  transaction.rows<{ id: string }>(`UPDATE unit SET name = $2 WHERE id = $1 RETURNING id`, [
    home.unitId,
    name,
  ]);
const storedName = async () =>
  (await product.database.query<{ name: string }>(`SELECT name FROM unit WHERE id = $1`, [home.unitId]))[0]
    ?.name;
const count = async (table: string) =>
  (await transaction.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count;

describe('a transaction', () => {
  it('keeps what was done when the work returns, and not before', async () => {
    await forHome(async () => {
      await rename('Solgården');
      expect(await storedName()).toBe('Bøgelundhjemmet');
    });
    expect(await storedName()).toBe('Solgården');
  });

  it('undoes everything when the work throws', async () => {
    const work = forHome(async () => {
      await rename('Månegården');
      throw new Error('too late');
    });
    await expect(work).rejects.toThrow('too late');
    expect(await storedName()).toBe('Solgården');
  });

  it('answers with the rows of a change, as of a question', async () => {
    expect(await forHome(() => rename('Solgården'))).toEqual([{ id: home.unitId }]);
    expect(await transaction.run(() => transaction.rows('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
    expect(
      await transaction.run(() => transaction.rows('DELETE FROM session WHERE false RETURNING id')),
    ).toEqual([]);
  });

  it('is its own for each piece of work, also side by side', async () => {
    const id = `SELECT pg_current_xact_id()::text AS id`;
    const own = () =>
      transaction.run(async () => {
        const first = await transaction.rows<{ id: string }>(id);
        const second = await transaction.rows<{ id: string }>(id);
        expect(first).toEqual(second);
        return first[0]?.id;
      });
    const ids = await Promise.all([own(), own(), own()]);
    expect(new Set(ids).size).toBe(3);
  });

  it('is missed where there is none, and names no municipality that was not said', async () => {
    expect(() => transaction.manager).toThrow(/no transaction/);
    await transaction.run(async () => {
      expect(() => transaction.municipalityId).toThrow(/no municipality/);
    });
  });
});

describe('the context of a transaction', () => {
  it('is none to begin with: no rows, and no error', async () => {
    const seen = () => transaction.run(() => count('unit'));
    expect(await seen()).toBe(0);
    expect(await forHome(() => count('unit'))).toBe(1);
    expect(await Promise.all(Array.from({ length: 25 }, seen))).toEqual(Array(25).fill(0));
  });

  it('of the installation is the list of municipalities, and nothing in them', async () => {
    await transaction.run(async () => {
      await transaction.forInstallation();
      expect(await count('municipality')).toBe(2);
      expect(await count('person')).toBe(0);
      await transaction.actFor(elsewhere.municipalityId);
      expect(await count('municipality')).toBe(1);
    });
  });

  it('opens with a key the one row that holds it, for as long as the work lasts', async () => {
    await transaction.run(async () => {
      const email = home.people.anna.email;
      expect(await transaction.withKey({ email }, () => count('account'))).toBe(1);
      expect(await transaction.withKey({ email: [email, '{"},\\"'] }, () => count('account'))).toBe(1);
      expect(await count('account')).toBe(0);
      await transaction.withKey({ email }, () => transaction.actFor(home.municipalityId));
      expect(await count('account')).toBe(6);
    });
  });

  it('reaches beyond units for a reason, one in another, and no longer when the work throws', async () => {
    const reach = { personId: home.people.anna.personId, units: [], absenceUnits: [] };
    const reason = 'rules-count-every-job';
    await transaction.run(async () => {
      await transaction.actFor(home.municipalityId, reach);
      expect(await count('duty_type')).toBe(0);
      await transaction.beyondUnits(reason, async () => {
        expect(await transaction.beyondUnits(reason, () => count('duty_type'))).toBe(1);
        expect(await count('duty_type')).toBe(1);
      });
      expect(await count('duty_type')).toBe(0);
      const work = transaction.beyondUnits(reason, () => Promise.reject(new Error('no rest')));
      await expect(work).rejects.toThrow('no rest');
      expect(await count('duty_type')).toBe(0);
    });
  });

  it('says why work failed, also when the database hears nothing any more', async () => {
    const work = forHome(() =>
      transaction.beyondUnits('rules-count-every-job', () => transaction.rows('SELECT 1 / 0')),
    );
    await expect(work).rejects.toThrow('division by zero');
  });
});

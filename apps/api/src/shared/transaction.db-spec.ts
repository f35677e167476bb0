import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { Transaction } from './transaction';

let product: Product;
let home: SmallHome;
let transaction: Transaction;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
  transaction = product.service(Transaction);
});
afterAll(() => product.close());

const rename = (name: string) =>
  transaction.rows<{ id: string }>(`UPDATE unit SET name = $2 WHERE id = $1 RETURNING id`, [
    home.unitId,
    name,
  ]);
const storedName = async () =>
  (await product.database.query<{ name: string }>(`SELECT name FROM unit WHERE id = $1`, [home.unitId]))[0]
    ?.name;

describe('a transaction', () => {
  it('keeps what was done when the work returns, and not before', async () => {
    await transaction.run(async () => {
      await rename('Solgården');
      expect(await storedName()).toBe('Bøgelundhjemmet');
    });
    expect(await storedName()).toBe('Solgården');
  });

  it('undoes everything when the work throws', async () => {
    const work = transaction.run(async () => {
      await rename('Månegården');
      throw new Error('too late');
    });
    await expect(work).rejects.toThrow('too late');
    expect(await storedName()).toBe('Solgården');
  });

  it('answers with the rows of a change, as of a question', async () => {
    expect(await transaction.run(() => rename('Solgården'))).toEqual([{ id: home.unitId }]);
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

import { createSmallHome, dayShift, smallHomeNow, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { SwapsService } from '../swaps/swaps.service';
import { NoticesService } from './notices.service';

let product: Product;
let home: SmallHome;
let elsewhere: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: smallHomeNow });
  const shifts = {
    annas: dayShift('anna', '2026-11-26'),
    annasNext: dayShift('anna', '2026-12-03'),
    bos: dayShift('bo', '2026-11-28'),
    bosNext: dayShift('bo', '2026-12-05'),
  };
  home = await createSmallHome(product.database.url, { shifts });
  elsewhere = await createSmallHome(product.database.url, { shifts, name: 'Granly' });
});
afterAll(() => product.close());

type Who = keyof SmallHome['people'];
const as = <Result>(who: Who, work: () => Promise<Result>, place = home) =>
  product.as(place.people[who].personId, work);
const kindsFor = async (who: Who, place = home) =>
  (await as(who, () => product.service(NoticesService).mine(), place)).map(({ kind, waits }) =>
    waits ? `! ${kind}` : kind,
  );
const newsFor = async (who: Who) =>
  (await as(who, () => product.service(NoticesService).mine())).map(({ kind, at }) => `${kind} ${at}`);
const propose = (offered: string, requested: string) =>
  as('anna', () =>
    product
      .service(SwapsService)
      .propose({ offeredShiftId: home.shifts[offered]!, requestedShiftId: home.shifts[requested]! }, null),
  );

describe('notices', () => {
  it('put what waits before the news, each to whom it concerns', async () => {
    const { id } = await propose('annas', 'bos');
    await as('bo', () => product.service(SwapsService).accept(id));
    await propose('annasNext', 'bosNext');

    expect(await kindsFor('anna')).toEqual(['swap-applied']);
    expect(await kindsFor('bo')).toEqual(['! swap-to-answer']);
    expect(await kindsFor('carla')).toEqual([]);
    expect(await kindsFor('pia')).toEqual([]);
    expect(await kindsFor('hanne')).toEqual([]);
  });

  it('tell the leader of weeks with something undecided, in the own unit only', async () => {
    const mine = await as('lone', () => product.service(NoticesService).mine());
    expect(mine).toMatchObject([
      {
        kind: 'changes-to-decide',
        facts: { unitName: 'Bøgelundhjemmet', weekStart: '2026-11-23', count: 1 },
        link: `/units/${home.unitId}/monday?week=2026-11-23`,
      },
    ]);
    expect(await kindsFor('lone', elsewhere)).toEqual([]);
  });

  it('stop being news after two weeks', async () => {
    const decide = (at: string) =>
      product.database.query(`UPDATE swap SET decided_at = $1 WHERE state = 'applied'`, [at]);
    await decide('2026-11-11T12:00:00+01:00');
    expect(await kindsFor('anna')).toEqual(['swap-applied']);
    await decide('2026-11-10T23:59:00+01:00');
    expect(await kindsFor('anna')).toEqual([]);
  });

  it('tell the proposer of a swap that lapsed, also before it is stored so', async () => {
    await product.database.query(
      `UPDATE swap SET lapses_at = '2026-11-25T11:00:00+01:00' WHERE state = 'proposed'`,
    );
    expect(await newsFor('anna')).toEqual(['swap-lapsed 2026-11-25T11:00:00+01:00']);
    expect(await kindsFor('bo')).toEqual([]);
  });

  it('tell both of a swap they agreed on that lapsed before the leader decided, stored so or not', async () => {
    await product.database.query(
      `UPDATE swap SET state = 'awaiting-leader', accepted_at = '2026-11-01T11:00:00+01:00' WHERE state = 'proposed'`,
    );
    const lapsed = ['swap-lapsed 2026-11-25T11:00:00+01:00'];
    expect([await newsFor('anna'), await newsFor('bo')]).toEqual([lapsed, lapsed]);
    await as('anna', () => product.service(SwapsService).mine());
    expect([await newsFor('anna'), await newsFor('bo')]).toEqual([lapsed, lapsed]);
  });

  it('date a swap that ended before its time by when it ended', async () => {
    await product.database.query(
      `UPDATE swap SET decided_at = '2026-11-25T10:00:00+01:00', lapses_at = '2026-11-26T07:00:00+01:00'
       WHERE state = 'lapsed'`,
    );
    expect(await newsFor('anna')).toEqual(['swap-lapsed 2026-11-25T10:00:00+01:00']);
  });
});

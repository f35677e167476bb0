import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { FairnessService } from './fairness.service';

let product: Product;
let home: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, {
    shifts: {
      saturday: { holder: 'anna', from: '2026-11-28T07:00', to: '2026-11-28T15:00' },
      sunday: { holder: 'anna', from: '2026-11-29T07:00', to: '2026-11-29T15:00' },
      evening: { holder: 'bo', from: '2026-11-30T15:00', to: '2026-11-30T23:00' },
      open: { holder: null, from: '2026-12-05T07:00', to: '2026-12-05T15:00' },
      later: { holder: 'bo', from: '2026-12-07T15:00', to: '2026-12-07T23:00' },
    },
  });
});
afterAll(() => product.close());

const fairness = (weeks: number) =>
  product.as(home.people.lone.personId, () =>
    product.service(FairnessService).fairness(home.unitId, { from: '2026-11-23', weeks }),
  );
const rowOf = async (weeks: number, name: string) =>
  (await fairness(weeks)).rows.find(({ personName }) => personName === name);

describe('how a unit’s roster is shared', () => {
  it('is counted for everybody with a job there, within the weeks asked for', async () => {
    const { rows } = await fairness(2);
    expect(rows.map(({ personName }) => personName)).toEqual(
      [home.people.anna, home.people.bo, home.people.carla].map(({ name }) => name),
    );
    expect(await rowOf(2, home.people.anna.name)).toMatchObject({
      shifts: 2,
      minutes: 960,
      weekends: { count: 1, fair: 0.3 },
      evenings: { count: 0, fair: 0.3 },
    });
    expect(await rowOf(2, home.people.bo.name)).toMatchObject({ evenings: { count: 1 } });
    expect(await rowOf(3, home.people.bo.name)).toMatchObject({ evenings: { count: 2 } });
  });

  it('says nothing of a roster that is not published yet', async () => {
    await product.database.query(`UPDATE roster_period SET published_at = NULL WHERE unit_id = $1`, [
      home.unitId,
    ]);
    expect(await rowOf(2, home.people.anna.name)).toMatchObject({ shifts: 0, weekends: { count: 0 } });
  });
});

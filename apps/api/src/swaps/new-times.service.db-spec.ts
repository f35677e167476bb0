import {
  createSmallHome,
  dayShift,
  type SmallHome,
  type TeamMember,
} from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { NewTimesService } from './new-times.service';
import { SwapsService } from './swaps.service';

let product: Product;
let swaps: SwapsService;
let times: NewTimesService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  swaps = product.service(SwapsService);
  times = product.service(NewTimesService);
});
afterAll(() => product.close());

const as = <Result>(home: SmallHome, who: TeamMember | 'lone', work: () => Promise<Result>) =>
  product.as(home.people[who].personId, work);

/** Anna offers Bo her Tuesday for his Thursday. */
async function proposed(name: string, takeEffect: 'at-once' | 'after-leader') {
  const shifts = { annas: dayShift('anna', '2026-12-01'), bos: dayShift('bo', '2026-12-03') };
  const home = await createSmallHome(product.database.url, { shifts, name, swaps: takeEffect });
  const wanted = { offeredShiftId: home.shifts['annas']!, requestedShiftId: home.shifts['bos']! };
  const { id } = await as(home, 'anna', () => swaps.propose(wanted, null));
  return { home, id };
}

const laterThursday = { start: '2026-12-03T14:00', end: '2026-12-03T22:00', version: 1, remark: 'besøg' };

describe('new times for a shift in an open swap', () => {
  it('end it: nobody gets times they did not agree to', async () => {
    const { home, id } = await proposed('Engen', 'at-once');
    const changed = await as(home, 'lone', () => times.change(home.shifts['bos']!, laterThursday));
    expect(changed).toMatchObject({ start: '2026-12-03T14:00:00+01:00', swapPending: false, version: 2 });

    await expect(as(home, 'bo', () => swaps.accept(id))).rejects.toMatchObject({
      refusal: { refused: 'swap-already-decided', state: 'lapsed' },
    });
    await expect(as(home, 'anna', () => swaps.mine())).resolves.toMatchObject([{ id, state: 'lapsed' }]);
  });

  it('take one that waits for the leader out of the Monday round', async () => {
    const { home, id } = await proposed('Lunden', 'after-leader');
    await as(home, 'bo', () => swaps.accept(id));
    await as(home, 'lone', () => times.change(home.shifts['bos']!, laterThursday));
    const changes = await product.database.query(`SELECT kind, state FROM change WHERE unit_id = $1`, [
      home.unitId,
    ]);
    expect(changes).toEqual([{ kind: 'times', state: 'approved' }]);
  });

  it('leave it as it is when they are refused', async () => {
    const { home, id } = await proposed('Skoven', 'at-once');
    const stale = { ...laterThursday, version: 7 };
    await expect(as(home, 'lone', () => times.change(home.shifts['bos']!, stale))).rejects.toMatchObject({
      refusal: { refused: 'stale-version' },
    });
    await expect(as(home, 'bo', () => swaps.accept(id))).resolves.toMatchObject({ state: 'applied' });
  });
});

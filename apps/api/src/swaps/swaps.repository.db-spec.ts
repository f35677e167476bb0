import { createSmallHome, dayShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { instantAt } from '@rulleplan/domain/time';
import { startProduct, type Product } from '../product.fixture';
import type { SwapView } from './swap-view';
import { SwapsRepository, type NewSwap } from './swaps.repository';

let product: Product;
let home: SmallHome;
let elsewhere: SmallHome;
let swaps: SwapsRepository;
const now = instantAt('2026-11-25', '12:00');

beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  const shifts = {
    anna: dayShift('anna', '2026-12-01'),
    bo: dayShift('bo', '2026-12-02'),
    carla: dayShift('carla', '2026-12-03'),
  };
  home = await createSmallHome(product.database.url, { shifts });
  elsewhere = await createSmallHome(product.database.url, { shifts, name: 'Ådal' });
  swaps = product.service(SwapsRepository);
});
afterEach(() => product.database.query('DELETE FROM swap'));
afterAll(() => product.close());

const inHome = <Result>(work: () => Promise<Result>) => product.forMunicipality(home.municipalityId, work);
const party = (who: 'anna' | 'bo' | 'carla') => ({
  employmentId: home.jobs[who],
  personId: home.people[who].personId,
});

function swap(proposer: 'anna' | 'bo' | 'carla', colleague: 'anna' | 'bo' | 'carla'): NewSwap {
  return {
    unitId: home.unitId,
    proposer: party(proposer),
    colleague: party(colleague),
    offeredShiftId: home.shifts[proposer]!,
    requestedShiftId: home.shifts[colleague]!,
    takesEffect: 'at-once',
    remark: null,
    lapsesAt: instantAt('2026-12-01', '07:00'),
  };
}
const insert = (swapped: NewSwap) => inHome(() => swaps.insert(swapped, new Date('2026-11-25T11:00:00Z')));
const found = async (swapId: string) => (await inHome(() => swaps.find(swapId)))!;

/** The repository's own step, as an answer would take it. */
function decline(from: SwapView): Promise<boolean> {
  return inHome(() =>
    swaps.step({
      from,
      state: 'declined',
      acceptedAt: null,
      decidedAt: now,
      decidedByPersonId: home.people.bo.personId,
      reason: null,
    }),
  );
}

describe('one open swap per shift', () => {
  it('is held by the database, for the shift offered and the shift asked for', async () => {
    await insert(swap('anna', 'bo'));
    await expect(insert(swap('anna', 'carla'))).rejects.toMatchObject({ constraint: 'swap_open_offer' });
    await expect(insert(swap('carla', 'bo'))).rejects.toMatchObject({ constraint: 'swap_open_request' });
  });

  it('is free again when the swap has ended', async () => {
    const swapId = await insert(swap('anna', 'bo'));
    await decline(await found(swapId));
    await expect(insert(swap('anna', 'carla'))).resolves.toEqual(expect.any(String));
  });
});

describe('a step', () => {
  it('is taken once, however many read the same version', async () => {
    const swapId = await insert(swap('anna', 'bo'));
    const read = await found(swapId);
    const taken = await Promise.all([read, read, read, read].map(decline));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await found(swapId)).toMatchObject({ version: 2, swap: { state: 'declined', decidedAt: now } });
  });
});

describe('swaps that are due', () => {
  it('are those whose earlier shift has begun, to the minute', async () => {
    const swapId = await insert(swap('anna', 'bo'));
    const due = async (at: number) => {
      const views = await inHome(() => swaps.dueOf({ unitId: home.unitId }, at));
      return views.map((view) => view.swap.id);
    };
    expect(await due(instantAt('2026-12-01', '06:59'))).toEqual([]);
    expect(await due(instantAt('2026-12-01', '07:00'))).toEqual([swapId]);
  });
});

describe('another municipality', () => {
  const there = <Result>(work: () => Promise<Result>) =>
    product.forMunicipality(elsewhere.municipalityId, work);

  it('neither finds nor moves our swap', async () => {
    const swapId = await insert(swap('anna', 'bo'));
    const from = await found(swapId);
    expect(await there(() => swaps.find(swapId))).toBeNull();
    expect(await there(() => swaps.openWith([home.shifts['anna']!]))).toEqual([]);
    const step = { from, acceptedAt: null, decidedAt: now, decidedByPersonId: null, reason: null };
    expect(await there(() => swaps.step({ ...step, state: 'lapsed' }))).toBe(false);
  });

  it('cannot lend its people to one of ours', async () => {
    const foreign = {
      employmentId: elsewhere.jobs.bo,
      personId: elsewhere.people.bo.personId,
    };
    await expect(insert({ ...swap('anna', 'bo'), colleague: foreign })).rejects.toMatchObject({
      constraint: 'swap_colleague_fkey',
    });
  });
});

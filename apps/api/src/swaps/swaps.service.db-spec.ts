import {
  createSmallHome,
  dayShift,
  eveningShift,
  type SmallHome,
  type TeamMember,
} from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { SwapsService } from './swaps.service';

let product: Product;
let swaps: SwapsService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  swaps = product.service(SwapsService);
});
afterAll(() => product.close());

let count = 0;
/** A home of its own for each case. */
async function homeWith(shifts: Parameters<typeof createSmallHome>[1]['shifts']) {
  count += 1;
  const home = await createSmallHome(product.database.url, { shifts, name: `Hjem${count}` });
  const as = <Result>(who: TeamMember, work: () => Promise<Result>) =>
    product.as(home.people[who].personId, work);
  const propose = (who: TeamMember, offered: string, requested: string) =>
    as(who, () =>
      swaps.propose(
        { offeredShiftId: home.shifts[offered]!, requestedShiftId: home.shifts[requested]! },
        null,
      ),
    );
  return { home, as, propose };
}

const holders = (home: SmallHome) =>
  product.database
    .query<{ id: string; employment_id: string }>('SELECT id, employment_id FROM shift WHERE unit_id = $1', [
      home.unitId,
    ])
    .then((rows) => new Map(rows.map((row) => [row.id, row.employment_id])));

const refusalOf = (outcome: PromiseSettledResult<unknown>) =>
  outcome.status === 'rejected'
    ? (outcome.reason as { refusal?: { refused: string } }).refusal?.refused
    : null;

describe('an exchange of shifts that overlap', () => {
  it('is one step: nobody is ever in two places', async () => {
    const { home, as, propose } = await homeWith({
      annas: { holder: 'anna', from: '2026-12-01T07:00', to: '2026-12-01T15:00' },
      bos: { holder: 'bo', from: '2026-12-01T10:00', to: '2026-12-01T18:00' },
    });
    const { id } = await propose('anna', 'annas', 'bos');
    await expect(as('bo', () => swaps.accept(id))).resolves.toMatchObject({ state: 'applied' });
    expect(await holders(home)).toEqual(
      new Map([
        [home.shifts['annas'], home.jobs.bo],
        [home.shifts['bos'], home.jobs.anna],
      ]),
    );
  });
});

describe('two yeses, legal alone and illegal together', () => {
  it('let only one through: the second is judged by what the first left', async () => {
    // Anna would get Tuesday evening from Bo and Wednesday day from Carla: eight hours of rest between them.
    const { home, as, propose } = await homeWith({
      anna1: dayShift('anna', '2026-12-08'),
      anna2: dayShift('anna', '2026-12-10'),
      boEvening: eveningShift('bo', '2026-12-01'),
      carlaDay: dayShift('carla', '2026-12-02'),
    });
    const first = await propose('anna', 'anna1', 'boEvening');
    const second = await propose('anna', 'anna2', 'carlaDay');
    const outcomes = await Promise.allSettled([
      as('bo', () => swaps.accept(first.id)),
      as('carla', () => swaps.accept(second.id)),
    ]);
    expect(outcomes.map(refusalOf).sort()).toEqual([null, 'swap-breaks-rules'].sort());
    const annas = [...(await holders(home))].filter(([, job]) => job === home.jobs.anna);
    expect(annas).toHaveLength(2);
  });
});

describe('yes and withdrawal at once', () => {
  it('end in one of the two, ten times over', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { home, as, propose } = await homeWith({
        annas: dayShift('anna', '2026-12-01'),
        bos: dayShift('bo', '2026-12-03'),
      });
      const { id } = await propose('anna', 'annas', 'bos');
      const acts = [() => as('bo', () => swaps.accept(id)), () => as('anna', () => swaps.withdraw(id))];
      const outcomes = await Promise.allSettled(
        (round % 2 === 0 ? acts : acts.reverse()).map((act) => act()),
      );
      expect(outcomes.map(refusalOf).filter((refused) => refused !== null)).toEqual(['swap-already-decided']);
      const [{ state } = { state: '' }] = await product.database.query<{ state: string }>(
        'SELECT state FROM swap WHERE id = $1',
        [id],
      );
      const isSwapped = (await holders(home)).get(home.shifts['annas']!) === home.jobs.bo;
      expect([state, isSwapped]).toEqual(isSwapped ? ['applied', true] : ['withdrawn', false]);
    }
  });
});

describe('yeses that cross each other between three people', () => {
  it('wait for each other in one order: all take effect, none is lost to a deadlock', async () => {
    const pairs: [TeamMember, TeamMember][] = [
      ['anna', 'bo'],
      ['bo', 'carla'],
      ['carla', 'anna'],
      ['bo', 'anna'],
      ['carla', 'bo'],
      ['anna', 'carla'],
    ];
    const day = (at: number) => `2026-12-${String(1 + at).padStart(2, '0')}`;
    const { as, propose } = await homeWith(
      Object.fromEntries(
        pairs.flatMap(([proposer, colleague], at) => [
          [`offered${at}`, dayShift(proposer, day(2 * at))],
          [`requested${at}`, dayShift(colleague, day(2 * at + 1))],
        ]),
      ),
    );
    const proposed: string[] = [];
    for (const [at, [proposer]] of pairs.entries()) {
      proposed.push((await propose(proposer, `offered${at}`, `requested${at}`)).id);
    }
    const answers = await Promise.all(
      pairs.map(([, colleague], at) => as(colleague, () => swaps.accept(proposed[at]!))),
    );
    expect(answers.map(({ state }) => state)).toEqual(pairs.map(() => 'applied'));
  });
});

describe('two proposals for one shift at once', () => {
  it('leave one open', async () => {
    const { propose } = await homeWith({
      annas: dayShift('anna', '2026-12-01'),
      carlas: dayShift('carla', '2026-12-03'),
      bos: dayShift('bo', '2026-12-05'),
    });
    const outcomes = await Promise.allSettled([
      propose('anna', 'annas', 'bos'),
      propose('carla', 'carlas', 'bos'),
    ]);
    expect(outcomes.map(refusalOf).filter((refused) => refused !== null)).toEqual(['shift-in-open-swap']);
  });
});

describe('a shift that becomes free of a swap that has lapsed', () => {
  it('can be proposed anew, and the lapse is stored by the way', async () => {
    const { home, propose } = await homeWith({
      annas: dayShift('anna', '2026-11-26'),
      annasNext: dayShift('anna', '2026-12-04'),
      bos: dayShift('bo', '2026-12-01'),
    });
    const { id } = await propose('anna', 'annas', 'bos');
    await product.database.query(`UPDATE swap SET lapses_at = '2026-11-25T11:00:00Z' WHERE id = $1`, [id]);
    await expect(propose('anna', 'annasNext', 'bos')).resolves.toMatchObject({ state: 'proposed' });
    const states = await product.database.query('SELECT state FROM swap WHERE unit_id = $1 ORDER BY state', [
      home.unitId,
    ]);
    expect(states).toEqual([{ state: 'lapsed' }, { state: 'proposed' }]);
  });
});

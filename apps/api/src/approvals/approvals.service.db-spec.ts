import {
  createSmallHome,
  dayShift,
  type SmallHome,
  type SmallHomePlan,
} from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { SwapsService } from '../swaps/swaps.service';
import { ApprovalsService } from './approvals.service';
import { MondayService } from './monday.service';

const week = '2026-11-30';
let product: Product;
let swaps: SwapsService;
let approvals: ApprovalsService;
let monday: MondayService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  swaps = product.service(SwapsService);
  approvals = product.service(ApprovalsService);
  monday = product.service(MondayService);
});
afterAll(() => product.close());

let count = 0;
/** A home of its own with one swap both have said yes to, and its change in the round. */
async function homeWithSwap(mode: 'at-once' | 'after-leader', more: SmallHomePlan['shifts'] = {}) {
  count += 1;
  const home = await createSmallHome(product.database.url, {
    name: `Runde${count}`,
    swaps: mode,
    shifts: { annas: dayShift('anna', '2026-12-01'), bos: dayShift('bo', '2026-12-03'), ...more },
  });
  const as = <Result>(who: keyof SmallHome['people'], work: () => Promise<Result>) =>
    product.as(home.people[who].personId, work);
  const { id: swapId } = await as('anna', () =>
    swaps.propose({ offeredShiftId: home.shifts['annas']!, requestedShiftId: home.shifts['bos']! }, 'Aftalt'),
  );
  await as('bo', () => swaps.accept(swapId));
  const round = () => as('lone', () => monday.round(home.unitId, week));
  const [change] = (await round()).changes;
  return { home, as, swapId, round, change: change! };
}

const holderOf = async (home: SmallHome, shift: string) => {
  const [row] = await product.database.query<{ employment_id: string }>(
    'SELECT employment_id FROM shift WHERE id = $1',
    [home.shifts[shift]],
  );
  return row?.employment_id;
};
const refusals = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((outcome) =>
    outcome.status === 'rejected'
      ? [(outcome.reason as { refusal?: { refused: string } }).refusal?.refused]
      : [],
  );

describe('approve and approve at once', () => {
  it('decides once', async () => {
    const { home, as, change, round } = await homeWithSwap('at-once');
    const approve = () => as('lone', () => approvals.approve(home.unitId, week, [change]));
    const outcomes = await Promise.allSettled([approve(), approve(), approve()]);
    expect(refusals(outcomes)).toEqual(['change-already-decided', 'change-already-decided']);
    expect((await round()).changes).toMatchObject([{ state: 'approved', version: 2 }]);
  });
});

describe('several swaps that wait, approved in one press', () => {
  it('take effect in the order they were chosen', async () => {
    const { home, as, round } = await homeWithSwap('after-leader', {
      annasNext: dayShift('anna', '2026-12-02'),
      bosNext: dayShift('bo', '2026-12-04'),
    });
    const { id } = await as('anna', () =>
      swaps.propose(
        { offeredShiftId: home.shifts['annasNext']!, requestedShiftId: home.shifts['bosNext']! },
        null,
      ),
    );
    await as('bo', () => swaps.accept(id));
    const { changes } = await round();
    const chosen = [...changes].reverse();
    await as('lone', () => approvals.approve(home.unitId, week, chosen));
    const decided = await product.database.query<{ subject_id: string }>(
      `SELECT subject_id FROM audit_entry WHERE unit_id = $1 AND action = 'change-approved' ORDER BY sequence`,
      [home.unitId],
    );
    expect(decided.map((entry) => entry.subject_id)).toEqual(chosen.map((change) => change.id));
    for (const shift of ['annas', 'annasNext']) expect(await holderOf(home, shift)).toBe(home.jobs.bo);
    for (const shift of ['bos', 'bosNext']) expect(await holderOf(home, shift)).toBe(home.jobs.anna);
  });
});

describe('approve and reject at once', () => {
  it('decides once, and the roster follows the decision', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const { home, as, change, round } = await homeWithSwap('at-once');
      const acts = [
        () => as('lone', () => approvals.approve(home.unitId, week, [change])),
        () => as('lone', () => approvals.reject(change, 'Bemanding')),
      ];
      const outcomes = await Promise.allSettled((turn % 2 === 0 ? acts : acts.reverse()).map((act) => act()));
      expect(refusals(outcomes)).toEqual(['change-already-decided']);
      const [{ state } = { state: '' }] = (await round()).changes;
      const holder = await holderOf(home, 'annas');
      expect(holder).toBe(state === 'approved' ? home.jobs.bo : home.jobs.anna);
    }
  });
});

describe('the leader’s yes and the proposer’s withdrawal at once', () => {
  it('end in one of the two: applied and approved, or withdrawn and out of the round', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const { home, as, change, round, swapId } = await homeWithSwap('after-leader');
      const acts = [
        () => as('lone', () => approvals.approve(home.unitId, week, [change])),
        () => as('anna', () => swaps.withdraw(swapId)),
      ];
      const outcomes = await Promise.allSettled((turn % 2 === 0 ? acts : acts.reverse()).map((act) => act()));
      expect(refusals(outcomes)).toHaveLength(1);
      const isApplied = (await holderOf(home, 'annas')) === home.jobs.bo;
      const { changes } = await round();
      expect(changes.map(({ state, applied }) => ({ state, applied }))).toEqual(
        isApplied ? [{ state: 'approved', applied: true }] : [],
      );
    }
  });
});

describe('a swap that is promised away again and goes back', () => {
  it('ends the open swap on it: its new holder cannot give it', async () => {
    const { home, as, change } = await homeWithSwap('at-once');
    await product.database.query(
      `INSERT INTO shift (municipality_id, unit_id, roster_period_id, employment_id, person_id, duty_type_id,
         starts_at, ends_at, kind)
       SELECT municipality_id, unit_id, roster_period_id, $2, $3, duty_type_id,
         starts_at + interval '7 days', ends_at + interval '7 days', kind FROM shift WHERE id = $1`,
      [home.shifts['annas'], home.jobs.carla, home.people.carla.personId],
    );
    const [carlas] = await product.database.query<{ id: string }>(
      'SELECT id FROM shift WHERE employment_id = $1',
      [home.jobs.carla],
    );
    const { id: next } = await as('bo', () =>
      swaps.propose({ offeredShiftId: home.shifts['annas']!, requestedShiftId: carlas!.id }, null),
    );
    await as('lone', () => approvals.reject(change, 'Bemanding'));
    const mine = await as('carla', () => swaps.mine());
    expect(mine).toMatchObject([{ id: next, state: 'lapsed' }]);
    expect(await holderOf(home, 'annas')).toBe(home.jobs.anna);
  });
});

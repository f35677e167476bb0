import { createSmallHome, dayShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { ShiftTimesService } from './shift-times.service';

const tolerance = 1200;

let product: Product;
let home: SmallHome;
let times: ShiftTimesService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, {
    shifts: { annas: dayShift('anna', '2026-12-01'), bos: dayShift('bo', '2026-12-02') },
  });
  times = product.service(ShiftTimesService);
  await product.database.query(
    `INSERT INTO role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, 'planner', $3)`,
    [home.municipalityId, home.people.bo.personId, home.unitId],
  );
  // Ten minutes are left of the band.
  await product.database.query(
    `UPDATE employment SET opening_balance_minutes = opening_balance_minutes + $1`,
    [tolerance - 10],
  );
});
afterAll(() => product.close());

const longer = (date: string) => ({ start: `${date}T07:00`, end: `${date}T15:11`, version: 1 });
const checkAs = (who: 'bo' | 'lone', shift: 'annas' | 'bos', date: string) =>
  product.as(home.people[who].personId, () => times.check(home.shifts[shift]!, longer(date)));
const changeAs = (who: 'bo' | 'lone') =>
  product.as(home.people[who].personId, () => times.change(home.shifts['annas']!, longer('2026-12-01')));

describe('who plans and does not lead', () => {
  it('sees of a colleague that the norm is left, and not by how much', async () => {
    const check = await checkAs('bo', 'annas', '2026-12-01');
    expect(check).toMatchObject({
      possible: false,
      findings: [{ rule: 'norm-tolerance', limitMinutes: null, actualMinutes: null }],
      balanceBeforeMinutes: null,
      balanceAfterMinutes: null,
    });
  });

  it('is refused without the balance, too', async () => {
    await expect(changeAs('bo')).rejects.toMatchObject({
      refusal: { refused: 'breaks-a-rule', findings: [{ rule: 'norm-tolerance', actualMinutes: null }] },
    });
  });

  it('sees the own balance', async () => {
    expect(await checkAs('bo', 'bos', '2026-12-02')).toMatchObject({
      findings: [{ limitMinutes: tolerance, actualMinutes: tolerance + 1 }],
      balanceBeforeMinutes: tolerance - 10,
      balanceAfterMinutes: tolerance + 1,
    });
  });

  it('is not the leader, who sees it all', async () => {
    expect(await checkAs('lone', 'annas', '2026-12-01')).toMatchObject({
      findings: [{ actualMinutes: tolerance + 1 }],
      balanceAfterMinutes: tolerance + 1,
    });
    await expect(changeAs('lone')).rejects.toMatchObject({
      refusal: { findings: [{ actualMinutes: tolerance + 1 }] },
    });
  });
});

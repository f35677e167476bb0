import {
  createSmallHome,
  dayShift,
  eveningShift,
  rosterStart,
  type SmallHome,
} from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { ShiftTimesService } from './shift-times.service';

const shifts = {
  annasEvening: eveningShift('anna', '2026-11-30'),
  annasNext: { holder: 'anna', from: '2026-12-01T10:00', to: '2026-12-01T18:00' },
  annasWorked: dayShift('anna', '2026-11-23'),
  annasLast: dayShift('anna', '2026-11-18'),
} as const;

let product: Product;
let home: SmallHome;
let times: ShiftTimesService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts });
  times = product.service(ShiftTimesService);
});
afterAll(() => product.close());

const asLeader = <Result>(work: () => Promise<Result>) => product.as(home.people.lone.personId, work);
const request = (start: string, end: string, version = 1) => ({
  start,
  end,
  version,
  remark: 'borger faldt',
});
const change = (name: keyof typeof shifts, ...to: Parameters<typeof request>) =>
  asLeader(() => times.change(home.shifts[name]!, request(...to)));
const changes = () =>
  product.database.query<Record<string, unknown>>(`SELECT * FROM change ORDER BY made_at, id`);

describe('the leader’s new times', () => {
  it('are shown with what they do before they are given, and nothing is kept', async () => {
    const check = await asLeader(() =>
      times.check(home.shifts['annasNext']!, request('2026-12-01T09:00', '2026-12-01T18:00')),
    );
    expect(check).toMatchObject({
      possible: false,
      refusal: 'breaks-a-rule',
      findings: [{ rule: 'daily-rest', actualMinutes: 600, employmentId: home.jobs.anna }],
      balanceBeforeMinutes: 0,
      balanceAfterMinutes: 60,
    });
    expect(await changes()).toEqual([]);
  });

  it('are given, counted, marked, and stand in the week as decided', async () => {
    const changed = await change('annasNext', '2026-12-01T10:30', '2026-12-01T18:30');
    expect(changed).toMatchObject({ start: '2026-12-01T10:30:00+01:00', mark: 'changed', version: 2 });
    expect(await changes()).toMatchObject([
      { kind: 'times', state: 'approved', weeks: ['2026-11-30'], remark: 'borger faldt', findings: [] },
    ]);
  });

  it('are refused when the shift was changed since', async () => {
    await expect(change('annasNext', '2026-12-01T11:00', '2026-12-01T18:00')).rejects.toMatchObject({
      refusal: { refused: 'stale-version', currentVersion: 2 },
    });
  });

  it('are refused for what lies ahead when they break a rule, and taken for what was worked', async () => {
    await expect(change('annasEvening', '2026-11-30T10:00', '2026-11-30T23:00')).rejects.toMatchObject({
      refusal: { refused: 'breaks-a-rule' },
    });
    await change('annasWorked', '2026-11-23T07:00', '2026-11-23T20:00');
    expect((await changes()).flatMap(({ findings }) => findings)).toMatchObject([
      { rule: 'max-duty-length' },
    ]);
  });

  it('are refused outside the roster the shift lies in, which ends with week 6', async () => {
    await expect(change('annasNext', '2027-02-08T00:00', '2027-02-08T08:00', 2)).rejects.toMatchObject({
      refusal: { refused: 'outside-roster-period', from: rosterStart, to: '2027-02-07' },
    });
    const check = await asLeader(() =>
      times.check(home.shifts['annasNext']!, request('2027-02-07T15:00', '2027-02-07T23:00', 2)),
    );
    expect(check.refusal).toBeNull();
  });

  it('are refused in a closed week', async () => {
    await product.database.query(
      `INSERT INTO closed_week (municipality_id, unit_id, week_start, closed_at) VALUES ($1, $2, '2026-11-16', now())`,
      [home.municipalityId, home.unitId],
    );
    await expect(change('annasLast', '2026-11-18T07:00', '2026-11-18T16:00')).rejects.toMatchObject({
      refusal: { refused: 'week-closed' },
    });
  });

  it('are for leaders only', async () => {
    const byAnna = product.as(home.people.anna.personId, () =>
      times.change(home.shifts['annasEvening']!, request('2026-11-30T15:00', '2026-11-30T22:00')),
    );
    await expect(byAnna).rejects.toMatchObject({ refusal: { refused: 'not-allowed' } });
  });

  it('leave nothing behind when they are refused at the last moment', async () => {
    const before = await changes();
    const both = await Promise.allSettled([
      change('annasEvening', '2026-11-30T14:00', '2026-11-30T22:00'),
      change('annasEvening', '2026-11-30T14:30', '2026-11-30T22:30'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await changes()).toHaveLength(before.length + 1);
  });
});

import { randomUUID } from 'node:crypto';
import { createSmallHome, dayShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { MondayService } from '../approvals/monday.service';
import { startProduct, type Product } from '../product.fixture';
import { ShiftTimesService } from '../roster/shift-times.service';
import { PayrollRepository } from './payroll.repository';
import { PayrollService } from './payroll.service';
import { WeekClosingService } from './week-closing.service';

const week = '2026-11-16';
let product: Product;
let closing: WeekClosingService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  closing = product.service(WeekClosingService);
});
afterAll(() => product.close());

let count = 0;
async function homeWithWeek() {
  count += 1;
  const home = await createSmallHome(product.database.url, {
    name: `Uge${count}`,
    shifts: {
      annas: dayShift('anna', '2026-11-17'),
      nextWeek: dayShift('anna', '2026-11-23'),
      sundayNight: { holder: 'bo', from: '2026-11-22T23:00', to: '2026-11-23T07:00' },
      open: dayShift(null, '2026-11-18'),
    },
  });
  const asLeader = <Result>(work: () => Promise<Result>) => product.as(home.people.lone.personId, work);
  return { home, asLeader, close: () => asLeader(() => closing.closeWeek(home.unitId, week)) };
}

const eventsOf = (home: SmallHome) =>
  product.as(home.people.lone.personId, async () => {
    const query = { unitId: home.unitId, from: '2026-11-01', to: '2026-12-31' };
    const { events } = await product.service(PayrollService).ledger(query);
    return events.map(({ personName, date, line, minutes }) => `${personName} ${date} ${line} ${minutes}`);
  });
const closedWeeks = (home: SmallHome) =>
  product.database.query('SELECT event_count FROM closed_week WHERE unit_id = $1', [home.unitId]);

const unpublish = (home: SmallHome) =>
  product.database.query('UPDATE roster_period SET published_at = NULL WHERE unit_id = $1', [home.unitId]);

describe('closing a week', () => {
  it('states the shifts that start in it, held ones only, nights with both their days', async () => {
    const { home, close } = await homeWithWeek();
    await expect(close()).resolves.toMatchObject({ weekStart: week, eventCount: 4 });
    expect(await eventsOf(home)).toEqual([
      'Anna Sørensen 2026-11-17 worked 480',
      'Bo Kjær 2026-11-22 worked 480',
      'Bo Kjær 2026-11-22 night 420',
      'Bo Kjær 2026-11-22 sunday-and-holiday 60',
    ]);
  });

  it('states nothing of a draft beside the published roster of another staff group', async () => {
    const { home, close } = await homeWithWeek();
    await unpublish(home);
    await product.database.query(
      `INSERT INTO roster_period (municipality_id, unit_id, staff_group, from_date, weeks, published_at)
       VALUES ($1, $2, 'nurses', $3, 1, '2026-10-01T00:00:00Z')`,
      [home.municipalityId, home.unitId, week],
    );
    await expect(close()).resolves.toMatchObject({ eventCount: 0 });
    expect(await eventsOf(home)).toEqual([]);
  });

  it('is for weeks a published roster reaches: not the week before it, nor any while it is a draft', async () => {
    const { home, asLeader, close } = await homeWithWeek();
    const notRostered = { refusal: { refused: 'week-not-rostered' } };
    for (const early of ['1900-01-01', '2026-11-09']) {
      await expect(asLeader(() => closing.closeWeek(home.unitId, early))).rejects.toMatchObject(notRostered);
    }
    await unpublish(home);
    await expect(close()).rejects.toMatchObject(notRostered);
    expect(await closedWeeks(home)).toEqual([]);
    const round = await asLeader(() => product.service(MondayService).round(home.unitId, week));
    expect(round).toMatchObject({ canClose: false, blockedBy: 'week-not-rostered' });
  });

  it('closes nothing when the events cannot be written', async () => {
    const { home, close } = await homeWithWeek();
    const append = jest
      .spyOn(product.service(PayrollRepository), 'append')
      .mockRejectedValueOnce(new Error('the disk is full'));
    await expect(close()).rejects.toThrow('the disk is full');
    append.mockRestore();
    expect(await closedWeeks(home)).toEqual([]);
    await expect(close()).resolves.toMatchObject({ eventCount: 4 });
  });

  it('writes all of its events or none: one without its shift is never left out silently', async () => {
    const { home, close } = await homeWithWeek();
    const repository = product.service(PayrollRepository);
    const append = repository.append.bind(repository);
    const spy = jest.spyOn(repository, 'append').mockImplementationOnce((events, origin) =>
      append(
        events.map((event, at) => (at === 0 ? { ...event, shiftId: randomUUID() } : event)),
        origin,
      ),
    );
    await expect(close()).rejects.toThrow('4 events');
    spy.mockRestore();
    expect(await closedWeeks(home)).toEqual([]);
    expect(await eventsOf(home)).toEqual([]);
    await expect(close()).resolves.toMatchObject({ eventCount: 4 });
  });

  it('happens once, however many press', async () => {
    const { home, close } = await homeWithWeek();
    const outcomes = await Promise.allSettled([close(), close(), close()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await closedWeeks(home)).toEqual([{ event_count: 4 }]);
    expect(await eventsOf(home)).toHaveLength(4);
  });
});

describe('closing and new times for a shift of the week at once', () => {
  it('agree: either payroll is told the new times, or the week was closed first', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const { home, asLeader, close } = await homeWithWeek();
      const times = { start: '2026-11-17T07:00', end: '2026-11-17T17:00', version: 1, remark: 'Fald' };
      const change = () =>
        asLeader(() => product.service(ShiftTimesService).change(home.shifts['annas']!, times));
      const acts = turn % 2 === 0 ? [close, change] : [change, close];
      const outcomes = await Promise.allSettled(acts.map((act) => act()));
      const refused = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected'
          ? (outcome.reason as { refusal: { refused: string } }).refusal.refused
          : [],
      );
      const told = (await eventsOf(home))[0];
      expect([refused, told]).toEqual(
        told?.endsWith(' 600')
          ? [[], 'Anna Sørensen 2026-11-17 worked 600']
          : [['week-closed'], 'Anna Sørensen 2026-11-17 worked 480'],
      );
    }
  });
});

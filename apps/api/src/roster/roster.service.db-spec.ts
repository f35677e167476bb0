import { createSmallHome, dayShift, eveningShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { normBalancesOf } from '@rulleplan/domain/roster';
import { instantAt } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { startProduct, type Product } from '../product.fixture';
import { RosterService, type MoveShift } from './roster.service';

const shifts = {
  annas: dayShift('anna', '2026-12-01'),
  bos: { holder: 'bo', from: '2026-12-01T10:00', to: '2026-12-01T18:00' },
  carlas: eveningShift('carla', '2026-12-03'),
  open: dayShift(null, '2026-12-05'),
} as const;

let product: Product;
let home: SmallHome;
let elsewhere: SmallHome;
let roster: RosterService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts });
  elsewhere = await createSmallHome(product.database.url, { shifts, name: 'Ådal' });
  roster = product.service(RosterService);
});
afterAll(() => product.close());

const asLeader = <Result>(work: () => Promise<Result>) => product.as(home.people.lone.personId, work);
const id = (name: keyof typeof shifts) => home.shifts[name]!;
const one = (name: keyof typeof shifts) => asLeader(async () => (await roster.shifts([id(name)]))[0]!);

describe('moving shifts', () => {
  const exchange = (versions: { annas: number; bos: number }): MoveShift[] => [
    { shiftId: id('annas'), version: versions.annas, toEmploymentId: home.jobs.bo },
    { shiftId: id('bos'), version: versions.bos, toEmploymentId: home.jobs.anna },
  ];

  it('exchanges shifts that overlap, all at once, and counts their versions up', async () => {
    const moved = await asLeader(() => roster.moveShifts(exchange({ annas: 1, bos: 1 })));
    expect(moved.map(({ person, holderName, version }) => ({ person, holderName, version }))).toEqual([
      { person: home.jobs.bo, holderName: 'Bo Kjær', version: 2 },
      { person: home.jobs.anna, holderName: 'Anna Sørensen', version: 2 },
    ]);
  });

  it('moves nothing when one of them was changed since', async () => {
    await expect(asLeader(() => roster.moveShifts(exchange({ annas: 2, bos: 1 })))).rejects.toMatchObject({
      refusal: { refused: 'stale-version', shiftId: id('bos'), currentVersion: 2 },
    });
    expect(await one('annas')).toMatchObject({ person: home.jobs.bo, version: 2 });
  });

  it('makes a shift open', async () => {
    const { version } = await one('carlas');
    await asLeader(() => roster.moveShifts([{ shiftId: id('carlas'), version, toEmploymentId: null }]));
    expect(await one('carlas')).toMatchObject({ person: null, personId: null, holderName: null });
  });

  it('knows no shift of another municipality', async () => {
    const foreign = { shiftId: elsewhere.shifts['open']!, version: 1, toEmploymentId: home.jobs.carla };
    await expect(asLeader(() => roster.moveShifts([foreign]))).rejects.toMatchObject({
      refusal: { refused: 'not-found' },
    });
    expect(await asLeader(() => roster.shifts([elsewhere.shifts['open']!]))).toEqual([]);
  });

  it('tells the audit trail who did it, with before and after', async () => {
    const history = await asLeader(() => product.service(AuditService).historyOf('shift', id('carlas')));
    expect(history).toMatchObject([
      {
        action: 'shift-holder-changed',
        byName: 'Lone Leder',
        before: { holderName: 'Carla Ågård', start: '2026-12-03T15:00:00+01:00' },
        after: { holderName: null },
      },
    ]);
  });
});

describe('two changes of one person at once', () => {
  it('take turns', async () => {
    const order: string[] = [];
    const lock = { unitIds: [home.unitId], personIds: [home.people.bo.personId, home.people.anna.personId] };
    const first = asLeader(async () => {
      await roster.lockForChange(lock);
      order.push('first has it');
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('first is done');
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const second = asLeader(async () => {
      await roster.lockForChange({ ...lock, personIds: [...lock.personIds].reverse() });
      order.push('second has it');
    });
    await Promise.all([first, second]);
    expect(order).toEqual(['first has it', 'first is done', 'second has it']);
  });

  it('and the closing of a week wait for each other', async () => {
    const order: string[] = [];
    const change = asLeader(async () => {
      await roster.lockForChange({ unitIds: [home.unitId], personIds: [] });
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('change');
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closing = asLeader(async () => {
      await roster.lockForClosing(home.unitId);
      order.push('closing');
    });
    await Promise.all([change, closing]);
    expect(order).toEqual(['change', 'closing']);
  });
});

describe('what the rule book needs of people', () => {
  const around = { from: instantAt('2026-12-01', '07:00'), to: instantAt('2026-12-01', '15:00') };
  const anna = () => asLeader(async () => (await roster.rosterPeople([home.jobs.anna], around))[0]!);

  it('is their norm period, every shift in it, and the local agreement', async () => {
    const person = await anna();
    expect(person.normPeriods).toEqual([{ from: '2026-11-16', weeks: 12 }]);
    expect(person.shifts.map(({ id: shiftId }) => shiftId)).toEqual([id('bos')]);
    expect(person.agreement.on('2026-12-01').numbers.normPeriod.toleranceMinutes.value).toBe(1200);
    expect(normBalancesOf(person)[0]).toMatchObject({ plannedMinutes: 480, withinTolerance: true });
  });

  it('is also what they work and miss in another job', async () => {
    const [job] = await product.database.query<{ id: string }>(
      `INSERT INTO employment (municipality_id, unit_id, person_id, staff_group, weekly_minutes, employed_from)
       VALUES ($1, $2, $3, 'pool', 300, '2026-01-01') RETURNING id`,
      [home.municipalityId, home.unitId, home.people.anna.personId],
    );
    await product.database.query(
      `INSERT INTO absence (municipality_id, unit_id, employment_id, starts_at, ends_at, kind)
       VALUES ($1, $2, $3, '2026-12-03T23:00Z', '2026-12-04T23:00Z', 'sickness')`,
      [home.municipalityId, home.unitId, job!.id],
    );
    await asLeader(() => roster.moveShifts([{ shiftId: id('open'), version: 1, toEmploymentId: job!.id }]));
    const person = await anna();
    expect(person.shiftsElsewhere.map(({ id: shiftId }) => shiftId)).toEqual([id('open')]);
    expect(person.absences).toMatchObject([{ person: home.jobs.anna, kind: 'sickness' }]);
  });

  it('is nothing of people elsewhere', async () => {
    expect(await asLeader(() => roster.rosterPeople([elsewhere.jobs.anna], around))).toEqual([]);
  });

  it('comes in the order asked for', async () => {
    const ids = [home.jobs.carla, home.jobs.anna, home.jobs.bo];
    const people = await asLeader(() => roster.rosterPeople(ids, around));
    expect(people.map((person) => person.id)).toEqual(ids);
  });
});

import { createSmallHome, dayShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { WeekClosingService } from '../payroll/week-closing.service';
import { startProduct, type Product } from '../product.fixture';
import { SwapsService } from '../swaps/swaps.service';
import { OwnDataService } from './own-data.service';

let product: Product;
let home: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, {
    shifts: {
      worked: dayShift('anna', '2026-11-17'),
      annas: dayShift('anna', '2026-12-01'),
      bos: dayShift('bo', '2026-12-02'),
    },
  });
  await product.database.query(
    `INSERT INTO absence (municipality_id, unit_id, employment_id, starts_at, ends_at, kind)
     VALUES ($1, $2, $3, '2026-12-24T00:00+01:00', '2026-12-25T00:00+01:00', 'care-day'),
            ($1, $2, $4, '2026-12-24T00:00+01:00', '2026-12-25T00:00+01:00', 'sickness')`,
    [home.municipalityId, home.unitId, home.jobs.anna, home.jobs.bo],
  );
  await product.as(home.people.lone.personId, () =>
    product.service(WeekClosingService).closeWeek(home.unitId, '2026-11-16'),
  );
  await product.as(home.people.anna.personId, () =>
    product
      .service(SwapsService)
      .propose(
        { offeredShiftId: home.shifts['annas']!, requestedShiftId: home.shifts['bos']! },
        'fødselsdag',
      ),
  );
});
afterAll(() => product.close());

const exported = (who: keyof SmallHome['people']) =>
  product.as(home.people[who].personId, () => product.service(OwnDataService).export());

describe('the export of one’s own data', () => {
  it('holds everything there is about the person', async () => {
    const data = await exported('anna');
    expect(data).toMatchObject({
      madeAt: '2026-11-25T12:00:00+01:00',
      person: { name: 'Anna Sørensen', municipality: 'Bøgelund Kommune', email: 'anna@bøgelund.example' },
      employments: [{ unit: 'Bøgelundhjemmet', weeklyMinutes: 2220, payrollId: '10001', competences: [] }],
      roles: [],
      sessions: [{}],
      shifts: [{ duty: 'Dagvagt' }, { duty: 'Dagvagt' }],
      absences: [{ kind: 'care-day' }],
      swaps: [{ proposer: 'Anna Sørensen', colleague: 'Bo Kjær', remark: 'fødselsdag', state: 'proposed' }],
      payrollEvents: [{ line: 'worked', minutes: 480 }],
    });
    expect(data.balances).toHaveLength(1);
    expect(data.log.map(({ action }) => action)).toEqual(['swap-proposed', 'own-data-exported']);
  });

  it('holds nothing of anybody else but names', async () => {
    const text = JSON.stringify(await exported('bo'));
    expect(text).not.toContain('care-day');
    expect(text).not.toContain('10001');
    expect(text).not.toContain('anna@');
    expect(text).toContain('sickness');
  });

  it('is something also for whoever has no job', async () => {
    const data = await exported('lone');
    expect(data).toMatchObject({ employments: [], shifts: [], balances: [], roles: [{ role: 'leader' }] });
    expect(data.log.map(({ action }) => action)).toContain('week-closed');
  });
});

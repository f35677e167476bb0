import { dayShift } from '@rulleplan/test-support/small-home';
import { MyRosterService } from '../roster/my-roster.service';
import { TeamRosterService } from '../roster/team-roster.service';
import { SwapsService } from '../swaps/swaps.service';
import { startDistrict, type District } from './district.fixture';

const december = { from: '2026-11-30', weeks: 1 };

let district: District;
beforeAll(async () => {
  district = await startDistrict({
    shifts: { vitas: dayShift(null, '2026-12-01'), annas: dayShift('anna', '2026-12-02') },
  });
  const { database } = district.product;
  await database.query(
    `INSERT INTO employment_unit (municipality_id, employment_id, unit_id) VALUES ($1, $2, $3)`,
    [district.home.municipalityId, district.vitaJobId, district.home.unitId],
  );
  await database.query(`UPDATE shift SET employment_id = $1, person_id = $2 WHERE id = $3`, [
    district.vitaJobId,
    district.people.vita,
    district.home.shifts['vitas'],
  ]);
});
afterAll(() => district.close());

const rosterFor = (who: Parameters<District['as']>[0]) =>
  district.as(who, () => district.product.service(TeamRosterService).roster(district.home.unitId, december));

describe('a substitute of the neighbour who serves the home', () => {
  it.each(['vita', 'anna', 'lone'] as const)('is in the roster that %s sees', async (who) => {
    const { rows } = await rosterFor(who);
    expect(rows.map(({ personName, shifts }) => [personName, shifts.length])).toEqual([
      ['Anna Sørensen', 1],
      ['Bo Kjær', 0],
      ['Carla Ågård', 0],
      ['Vita Vikar', 1],
    ]);
  });

  it('sees the own shift there', async () => {
    const mine = await district.as('vita', () =>
      district.product.service(MyRosterService).roster({ from: '2026-11-30', to: '2026-12-06' }),
    );
    expect(mine.shifts).toMatchObject([{ unitName: 'Bøgelundhjemmet' }]);
  });

  it('swaps there, in both directions', async () => {
    const swaps = district.product.service(SwapsService);
    const { vitas, annas } = district.home.shifts as Record<'vitas' | 'annas', string>;
    const proposed = await district.as('vita', () =>
      swaps.propose({ offeredShiftId: vitas, requestedShiftId: annas }, null),
    );
    await district.as('anna', () => swaps.accept(proposed.id));
    const { rows } = await rosterFor('lone');
    const days = Object.fromEntries(
      rows.map(({ personName, shifts }) => [personName, shifts.map(({ start }) => start.slice(0, 10))]),
    );
    expect(days).toMatchObject({ 'Anna Sørensen': ['2026-12-01'], 'Vita Vikar': ['2026-12-02'] });
    const check = await district.as('anna', () =>
      swaps.check({ offeredShiftId: vitas, requestedShiftId: annas }),
    );
    expect(check.possible).toBe(true);
  });

  it('no longer sees the roster when that ends', async () => {
    await district.product.database.query(`DELETE FROM employment_unit`);
    const { rows } = await rosterFor('lone');
    expect(rows.map(({ personName }) => personName)).toContain('Vita Vikar');
    const swaps = district.product.service(SwapsService);
    const { vitas, annas } = district.home.shifts as Record<'vitas' | 'annas', string>;
    const refusal = await district.refusal('vita', () =>
      swaps.check({ offeredShiftId: vitas, requestedShiftId: annas }),
    );
    expect(refusal).toEqual({ refused: 'not-found' });
  });
});

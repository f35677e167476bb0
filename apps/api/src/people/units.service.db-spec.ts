import { startDistrict, type District } from './district.fixture';
import { UnitsService } from './units.service';

let district: District;
let units: UnitsService;
beforeAll(async () => {
  district = await startDistrict();
  units = district.product.service(UnitsService);
});
beforeEach(async () => {
  district = await district.renewed();
});
afterAll(() => district.close());

const nightTeam = (parentId: string | null) => ({ name: 'Natholdet', parentId, agreementId: '79.01' });
const logged = (action: string) =>
  district.product.database.query(
    `SELECT unit_id AS "unitId", before, after FROM audit_entry WHERE action = $1`,
    [action],
  );

describe('the tree of units', () => {
  it('shows each what they may see, without what lies above it', async () => {
    const seen = async (who: Parameters<District['as']>[0]) => {
      const tree = await district.as(who, () => units.tree());
      const nameOf = (id: string | null) => tree.find((unit) => unit.id === id)?.name ?? null;
      return tree.map(({ name, parentId }) => [name, nameOf(parentId)]);
    };
    expect(await seen('lone')).toEqual([['Bøgelundhjemmet', null]]);
    expect(await seen('ada')).toEqual([
      ['Bøgelundhjemmet', 'Distrikt Øst'],
      ['Distrikt Øst', null],
      ['Åhuset', 'Distrikt Øst'],
    ]);
    expect(await seen('dora')).toEqual(await seen('ada'));
  });

  it('counts who works there today, and who is called in', async () => {
    const { database } = district.product;
    await database.query(
      `INSERT INTO employment_unit (municipality_id, employment_id, unit_id) VALUES ($1, $2, $3)`,
      [district.home.municipalityId, district.vitaJobId, district.home.unitId],
    );
    const count = async () => {
      const tree = await district.as('ada', () => units.tree());
      return tree.map(({ employmentCount, substituteCount }) => [employmentCount, substituteCount]);
    };
    expect(await count()).toEqual([
      [3, 1],
      [0, 0],
      [0, 1],
    ]);
    await database.query(`UPDATE employment SET employed_to = '2026-11-24'`);
    expect(await count()).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('a new unit', () => {
  it('lies where it is put, and is in the log', async () => {
    const added = await district.as('ada', () => units.add(nightTeam(district.home.unitId)));
    expect(added).toMatchObject({
      name: 'Natholdet',
      parentId: district.home.unitId,
      closedOn: null,
      version: 1,
      leaders: [],
    });
    expect(await logged('unit-added')).toEqual([
      {
        unitId: added.id,
        before: null,
        after: { name: 'Natholdet', parent: 'Bøgelundhjemmet', agreement: '79.01', closedOn: null },
      },
    ]);
  });

  it('is reached by whoever has the unit above it', async () => {
    await district.as('henny', () => units.add(nightTeam(district.home.unitId)));
    const tree = await district.as('lone', () => units.tree());
    expect(tree.map(({ name }) => name)).toEqual(['Bøgelundhjemmet', 'Natholdet']);
  });

  it('may be added under a unit by HR there, and at the top by HR of the municipality', async () => {
    expect(await district.as('hanne', () => units.add(nightTeam(district.home.unitId)))).toMatchObject({
      name: 'Natholdet',
    });
    const refusal = (parentId: string | null) =>
      district.refusal('hanne', () => units.add({ ...nightTeam(parentId), name: 'Dagholdet' }));
    expect(await refusal(null)).toEqual({ refused: 'not-allowed', permission: 'manage-units' });
    expect(await refusal(district.districtId)).toEqual({ refused: 'not-found' });
  });

  it('has a name of its own', async () => {
    const taken = { ...nightTeam(null), name: 'Åhuset' };
    expect(await district.refusal('ada', () => units.add(taken))).toEqual({
      refused: 'unit-name-taken',
      name: 'Åhuset',
    });
  });
});

describe('changing a unit', () => {
  const change = (unitId: string, request: Parameters<UnitsService['change']>[1]) =>
    district.refusal('ada', () => units.change(unitId, request));

  it('gives it another name and place', async () => {
    const request = { name: 'Bøgehuset', parentId: null, version: 1 };
    const changed = await district.as('ada', () => units.change(district.home.unitId, request));
    expect(changed).toMatchObject({ name: 'Bøgehuset', parentId: null, version: 2 });
    expect(await logged('unit-changed')).toMatchObject([
      {
        before: { name: 'Bøgelundhjemmet', parent: 'Distrikt Øst' },
        after: { name: 'Bøgehuset', parent: null },
      },
    ]);
  });

  it('makes no circle', async () => {
    expect(await change(district.districtId, { parentId: district.home.unitId, version: 1 })).toEqual({
      refused: 'unit-under-itself',
      parentId: district.home.unitId,
    });
  });

  it('makes no circle when two put units under each other at the same moment', async () => {
    const results = await Promise.all([
      change(district.neighbourId, { parentId: district.home.unitId, version: 1 }),
      change(district.home.unitId, { parentId: district.neighbourId, version: 1 }),
    ]);
    expect(results.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(results).toContainEqual(expect.objectContaining({ refused: 'unit-under-itself' }));
  });

  it('is refused on a version that somebody has changed', async () => {
    await change(district.neighbourId, { name: 'Åhuset 2', version: 1 });
    expect(await change(district.neighbourId, { name: 'Åhuset 3', version: 1 })).toEqual({
      refused: 'changed-meanwhile',
      currentVersion: 2,
    });
  });

  it('keeps the name it has', async () => {
    expect(await change(district.neighbourId, { name: 'Åhuset', version: 1 })).toBeNull();
    expect(await change(district.neighbourId, { name: 'Distrikt Øst', version: 2 })).toEqual({
      refused: 'unit-name-taken',
      name: 'Distrikt Øst',
    });
  });
});

describe('closing a unit', () => {
  const close = (unitId: string) =>
    district.refusal('henny', () => units.close(unitId, { lastDay: '2026-12-31', version: 1 }));

  it('waits until nobody works there later and nothing under it is open', async () => {
    expect(await close(district.home.unitId)).toEqual({ refused: 'unit-in-use', employments: 3, units: 0 });
    expect(await close(district.districtId)).toEqual({ refused: 'unit-in-use', employments: 0, units: 2 });
  });

  it('keeps all that was in it', async () => {
    const { database } = district.product;
    await database.query(`UPDATE employment SET employed_to = '2026-12-31' WHERE unit_id = $1`, [
      district.neighbourId,
    ]);
    const request = { lastDay: '2026-12-31', version: 1 };
    const closed = await district.as('henny', () => units.close(district.neighbourId, request));
    expect(closed).toMatchObject({ closedOn: '2026-12-31', leaders: [{ name: 'Niels Nabo' }] });
    expect(await logged('unit-closed')).toMatchObject([{ after: { closedOn: '2026-12-31' } }]);
    expect(await close(district.neighbourId)).toMatchObject({ refused: 'unit-closed' });
  });
});

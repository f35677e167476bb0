import { SessionService } from '../identity/session.service';
import { startDistrict, type District } from './district.fixture';
import { RolesService } from './roles.service';
import { UnitsService } from './units.service';

let district: District;
let roles: RolesService;
beforeAll(async () => {
  district = await startDistrict();
  roles = district.product.service(RolesService);
});
beforeEach(async () => {
  district = await district.renewed();
});
afterAll(() => district.close());

const today = '2026-11-25';
const bo = () => district.home.people.bo.personId;
const grantsOf = (who: Parameters<District['as']>[0]) =>
  district.as(who, async () => district.product.service(SessionService).current().grants);
const logged = (action: string) =>
  district.product.database.query(
    `SELECT person_id AS by, on_behalf_of_person_id AS "for", unit_id AS "unitId", after FROM audit_entry
      WHERE action = $1 ORDER BY sequence`,
    [action],
  );
const planner = (unitId: string | null) => ({
  personId: bo(),
  role: 'planner' as const,
  unitId,
  validFrom: today,
  validTo: null,
});

describe('giving a role', () => {
  it('reaches the unit and those under it from its first day to its last', async () => {
    await district.as('ada', () => roles.give({ ...planner(district.districtId), validTo: today }));
    const units = (await grantsOf('bo')).filter(({ role }) => role === 'planner').map(({ unitId }) => unitId);
    expect(units.sort()).toEqual([district.districtId, district.neighbourId, district.home.unitId].sort());
    expect(await logged('role-given')).toEqual([
      {
        by: district.people.ada,
        for: null,
        unitId: district.districtId,
        after: expect.objectContaining({ person: 'Bo Kjær', role: 'planner', unit: 'Distrikt Øst' }),
      },
    ]);
    await district.product.database.query(
      `UPDATE role_grant SET valid_from = '2026-11-01', valid_to = '2026-11-24' WHERE role = 'planner'`,
    );
    expect((await grantsOf('bo')).map(({ role }) => role)).toEqual(['team-member']);
  });

  it('does not hold before its first day', async () => {
    const tomorrow = { ...planner(null), validFrom: '2026-11-26' };
    expect(await district.as('ada', () => roles.give(tomorrow))).toMatchObject({
      state: 'coming',
      unit: null,
      givenBy: { name: 'Ada Ørsted' },
      mayEnd: true,
    });
    expect((await grantsOf('bo')).map(({ role }) => role)).toEqual(['team-member']);
  });

  it('is the administrator’s alone', async () => {
    const give = (who: Parameters<District['as']>[0]) =>
      district.refusal(who, () => roles.give(planner(district.home.unitId)));
    const refused = { refused: 'not-allowed', permission: 'manage-access' };
    expect(await give('henny')).toEqual(refused);
    expect(await give('lone')).toEqual(refused);
    expect(await give('niels')).toEqual({ refused: 'not-found' });
  });

  it('is not for oneself, nor twice', async () => {
    const own = { ...planner(null), personId: district.people.ada };
    expect(await district.refusal('ada', () => roles.give(own))).toEqual({ refused: 'role-for-oneself' });
    const given = await district.as('ada', () => roles.give(planner(null)));
    expect(await district.refusal('ada', () => roles.give(planner(null)))).toEqual({
      refused: 'role-held-already',
      grantId: given.id,
    });
  });

  it('is of people and units of the municipality', async () => {
    const unknown = { refused: 'not-found' };
    const nobody = { ...planner(null), personId: district.home.unitId };
    expect(await district.refusal('ada', () => roles.give(nobody))).toEqual(unknown);
    expect(await district.refusal('ada', () => roles.give(planner(district.people.ada)))).toEqual(unknown);
  });
});

describe('ending a role', () => {
  const ofRole = async (role: string) => {
    const [grant] = await district.product.database.query<{ id: string }>(
      `SELECT id FROM role_grant WHERE role = $1 ORDER BY unit_id`,
      [role],
    );
    return grant!.id;
  };

  it('takes the access with it at once, and keeps that there was one', async () => {
    const given = await district.as('ada', () => roles.give(planner(null)));
    const ended = await district.as('ada', () => roles.end(given.id, 'Ny opgave'));
    expect(ended).toMatchObject({ state: 'ended', endedAt: '2026-11-25T12:00:00+01:00', mayEnd: false });
    expect((await grantsOf('bo')).map(({ role }) => role)).toEqual(['team-member']);
    expect(await district.refusal('ada', () => roles.end(given.id, null))).toEqual({
      refused: 'grant-ended',
    });
    const list = (ended: 'without' | 'only') => district.as('ada', () => roles.page({ ended }));
    expect((await list('without')).grants.map(({ role }) => role)).not.toContain('planner');
    expect((await list('only')).grants.map(({ id }) => id)).toEqual([given.id]);
  });

  it('leaves an administrator', async () => {
    const id = await ofRole('administrator');
    expect(await district.refusal('ada', () => roles.end(id, null))).toEqual({
      refused: 'last-administrator',
    });
    const second = { ...planner(null), role: 'administrator' as const };
    const given = await district.as('ada', () => roles.give(second));
    await district.as('bo', () => roles.end(id, null));
    expect(await district.refusal('bo', () => roles.end(given.id, null))).toEqual({
      refused: 'last-administrator',
    });
  });

  it('leaves an administrator when two end each other at the same moment', async () => {
    const first = await ofRole('administrator');
    const second = await district.as('ada', () => roles.give({ ...planner(null), role: 'administrator' }));
    const results = await Promise.all([
      district.refusal('ada', () => roles.end(second.id, null)),
      district.refusal('bo', () => roles.end(first, null)),
    ]);
    expect(results).toContainEqual(null);
    expect(results.filter((refusal) => refusal === null)).toHaveLength(1);
  });

  it('is the administrator’s; others do not know a role they cannot see', async () => {
    const id = await ofRole('payroll');
    expect(await district.refusal('lone', () => roles.end(id, null))).toEqual({
      refused: 'not-allowed',
      permission: 'manage-access',
    });
    expect(await district.refusal('niels', () => roles.end(id, null))).toEqual({ refused: 'not-found' });
    const everywhere = await ofRole('administrator');
    expect(await district.refusal('lone', () => roles.end(everywhere, null))).toEqual({
      refused: 'not-found',
    });
  });
});

describe('who may see roles', () => {
  const seen = async (who: Parameters<District['as']>[0], query = {}) => {
    const { grants } = await district.as(who, () => roles.page(query));
    return grants.map(({ person, role }) => `${person.name}: ${role}`);
  };

  it('is the leader in the unit, and whoever sees the municipality', async () => {
    const own = ['Hanne Personale: hr', 'Lone Leder: leader', 'Pia Løn: payroll'];
    expect(await seen('lone')).toEqual(own);
    expect(await seen('ada', { unitId: district.home.unitId })).toEqual(own);
    expect(await seen('dora')).toEqual([
      'Dora Distrikt: leader',
      'Hanne Personale: hr',
      'Lone Leder: leader',
      'Niels Nabo: leader',
      'Pia Løn: payroll',
    ]);
    expect(await seen('ada')).toHaveLength(7);
  });

  it('goes on after a page', async () => {
    const { grants } = await district.as('ada', () => roles.page({}));
    const after = grants[4]!.id;
    const rest = await district.as('ada', () => roles.page({ cursor: after }));
    expect(rest.grants).toEqual(grants.slice(5));
  });
});

describe('a deputy', () => {
  const inDecember = () => ({
    personId: bo(),
    forPersonId: district.home.people.lone.personId,
    from: today,
    to: '2026-12-31',
  });
  const add = () => district.as('lone', () => roles.addDeputy(district.home.unitId, inDecember()));

  it('may what the leader may, on the leader’s behalf, and the tree shows it', async () => {
    expect(await add()).toMatchObject({
      role: 'leader',
      deputyFor: { name: 'Lone Leder' },
      validTo: '2026-12-31',
      mayEnd: true,
    });
    const { lone } = district.home.people;
    expect(await grantsOf('bo')).toContainEqual({
      role: 'leader',
      unitId: district.home.unitId,
      deputyForPersonId: lone.personId,
    });
    const tree = await district.as('anna', () => district.product.service(UnitsService).tree());
    expect(tree).toMatchObject([
      {
        name: 'Bøgelundhjemmet',
        parentId: null,
        leaders: [{ name: 'Lone Leder' }],
        deputies: [{ person: { name: 'Bo Kjær' }, forPerson: { name: 'Lone Leder' }, to: '2026-12-31' }],
        employmentCount: 3,
      },
    ]);
    const [entry] = await logged('deputy-added');
    expect(entry).toMatchObject({ by: lone.personId, for: null, after: { deputyFor: 'Lone Leder' } });
  });

  it('cannot pass that on', async () => {
    await add();
    const carla = { ...inDecember(), personId: district.home.people.carla.personId };
    expect(await district.refusal('bo', () => roles.addDeputy(district.home.unitId, carla))).toEqual({
      refused: 'not-allowed',
      permission: 'manage-deputies',
    });
  });

  it('is ended by the leader, and the log says for whom a deputy did what', async () => {
    const { id } = await add();
    await district.as('bo', () => roles.end(id, null));
    expect(await logged('role-ended')).toMatchObject([
      { by: bo(), for: district.home.people.lone.personId, unitId: district.home.unitId },
    ]);
  });

  it('ends with the leader’s own role', async () => {
    await add();
    const [grant] = await district.product.database.query<{ id: string }>(
      `SELECT id FROM role_grant WHERE person_id = $1`,
      [district.home.people.lone.personId],
    );
    await district.as('ada', () => roles.end(grant!.id, null));
    expect((await grantsOf('bo')).map(({ role }) => role)).toEqual(['team-member']);
    expect(await logged('role-ended')).toHaveLength(2);
  });

  it('is named for a leader of the unit, by somebody who leads or manages it', async () => {
    const unitId = district.home.unitId;
    const forNiels = { ...inDecember(), forPersonId: district.people.niels };
    const refusal = (who: Parameters<District['as']>[0], request = inDecember()) =>
      district.refusal(who, () => roles.addDeputy(unitId, request));
    expect(await refusal('lone', forNiels)).toEqual({
      refused: 'deputy-for-no-leader',
      personId: district.people.niels,
    });
    expect(await refusal('niels')).toEqual({ refused: 'not-found' });
    expect(await refusal('anna')).toEqual({ refused: 'not-allowed', permission: 'manage-deputies' });
    expect(await refusal('henny', { ...inDecember(), forPersonId: district.people.dora })).toBeNull();
  });
});

import { startDistrict, type District } from './district.fixture';
import type { PeopleQuery } from './dto/people.query';
import { PeopleService } from './people.service';

let district: District;
let people: PeopleService;
beforeAll(async () => {
  district = await startDistrict();
  people = district.product.service(PeopleService);
});
afterAll(() => district.close());

const names = async (who: Parameters<District['as']>[0], query: PeopleQuery = {}) => {
  const page = await district.as(who, () => people.page(query));
  return page.people.map(({ name }) => name);
};

describe('the list of people', () => {
  it('is everybody for HR, in the order of the Danish alphabet', async () => {
    expect(await names('henny')).toEqual([
      'Ada Ørsted',
      'Anna Sørensen',
      'Bo Kjær',
      'Carla Ågård',
      'Dora Distrikt',
      'Hanne Personale',
      'Henny Åberg',
      'Lone Leder',
      'Niels Nabo',
      'Pia Løn',
      'Vita Vikar',
    ]);
  });

  it('is for a leader who works in the unit, serves it or holds a role in it', async () => {
    const own = ['Anna Sørensen', 'Bo Kjær', 'Carla Ågård', 'Hanne Personale', 'Lone Leder', 'Pia Løn'];
    expect(await names('lone')).toEqual(own);
    expect(await names('niels')).toEqual(['Niels Nabo', 'Vita Vikar']);
    await district.product.database.query(
      `INSERT INTO employment_unit (municipality_id, employment_id, unit_id) VALUES ($1, $2, $3)`,
      [district.home.municipalityId, district.vitaJobId, district.home.unitId],
    );
    expect(await names('lone')).toEqual([...own, 'Vita Vikar']);
    await district.product.database.query(`DELETE FROM employment_unit`);
  });

  it('is for whoever leads the district everybody under it', async () => {
    expect(await names('dora')).toEqual([
      'Anna Sørensen',
      'Bo Kjær',
      'Carla Ågård',
      'Dora Distrikt',
      'Hanne Personale',
      'Lone Leder',
      'Niels Nabo',
      'Pia Løn',
      'Vita Vikar',
    ]);
  });

  it.each([
    ['sør', ['Anna Sørensen']],
    ['SØR', ['Anna Sørensen']],
    ['åg', ['Carla Ågård']],
    ['Å', ['Carla Ågård', 'Henny Åberg']],
    ['ørsted', ['Ada Ørsted']],
    ['%', []],
    ['_', []],
    ['sørensen anna', []],
  ])('can be searched for %j', async (search, found) => {
    expect(await names('henny', { search })).toEqual(found);
  });

  it('can be asked for one unit', async () => {
    expect(await names('henny', { unitId: district.neighbourId })).toEqual(['Niels Nabo', 'Vita Vikar']);
  });

  it('can be asked for a unit with those under it', async () => {
    const under = await names('henny', { unitId: district.districtId });
    expect(under).toEqual(await names('dora'));
    expect(under).toContain('Niels Nabo');
  });

  it('goes on after a page', async () => {
    const after = district.home.people.lone.personId;
    expect(await names('henny', { cursor: after })).toEqual(['Niels Nabo', 'Pia Løn', 'Vita Vikar']);
  });

  it('leaves out who has gone, or lists just them', async () => {
    const { database } = district.product;
    const job = district.home.jobs.carla;
    await database.query(`UPDATE employment SET employed_to = '2026-11-24' WHERE id = $1`, [job]);
    expect(await names('lone', { search: 'carla' })).toEqual([]);
    expect(await names('lone', { ended: 'only' })).toEqual(['Carla Ågård']);
    expect(await names('henny', { ended: 'only' })).toEqual(['Carla Ågård']);
    expect(await names('lone', { ended: 'with', search: 'carla' })).toEqual(['Carla Ågård']);
    await database.query(`UPDATE employment SET employed_to = '2026-11-25' WHERE id = $1`, [job]);
    expect(await names('lone', { search: 'carla' })).toEqual(['Carla Ågård']);
    expect(await names('lone', { ended: 'only' })).toEqual([]);
    await database.query(`UPDATE employment SET employed_to = NULL WHERE id = $1`, [job]);
  });

  it('tells nothing of another unit’s job of the same person', async () => {
    const { database } = district.product;
    const { anna } = district.home.people;
    await database.query(
      `INSERT INTO employment (municipality_id, unit_id, person_id, staff_group, weekly_minutes, employed_from)
       VALUES ($1, $2, $3, 'sosu', 300, '2025-01-01')`,
      [district.home.municipalityId, district.neighbourId, anna.personId],
    );
    const jobsFor = async (who: 'lone' | 'henny' | 'niels') => {
      const page = await district.as(who, () => people.page({ search: 'Anna' }));
      return page.people.flatMap(({ jobs }) => jobs.map(({ unitName }) => unitName)).sort();
    };
    expect(await jobsFor('henny')).toEqual(['Bøgelundhjemmet', 'Åhuset']);
    expect(await jobsFor('lone')).toEqual(['Bøgelundhjemmet']);
    expect(await jobsFor('niels')).toEqual(['Åhuset']);
    const seenBy = async (who: 'lone' | 'niels') => {
      const person = await district.as(who, () => people.detail(anna.personId));
      return person.employments.map(({ unitName }) => unitName);
    };
    expect(await seenBy('lone')).toEqual(['Bøgelundhjemmet']);
    expect(await seenBy('niels')).toEqual(['Åhuset']);
    await database.query(`DELETE FROM employment WHERE unit_id = $1 AND person_id = $2`, [
      district.neighbourId,
      anna.personId,
    ]);
  });
});

describe('one person', () => {
  const detail = (who: Parameters<District['as']>[0], personId: string) =>
    district.as(who, () => people.detail(personId));

  it('is shown to the leader with jobs and roles, not with what payroll calls the job', async () => {
    const anna = await detail('lone', district.home.people.anna.personId);
    expect(anna).toMatchObject({
      name: 'Anna Sørensen',
      isMe: false,
      account: { email: 'anna@bøgelund.example', state: 'active' },
      employments: [{ unitName: 'Bøgelundhjemmet', weeklyMinutes: 2220, may: { manage: false } }],
      grants: [],
      may: { change: false, changeEmail: false, addEmployment: false, giveRole: false },
    });
  });

  it('is HR’s to change', async () => {
    expect(await detail('henny', district.home.people.anna.personId)).toMatchObject({
      employments: [{ payrollId: '10001', may: { manage: true, setCompetences: true } }],
      may: { change: true, changeEmail: true, addEmployment: true, giveRole: false },
    });
  });

  it('keeps the address of somebody with a role from HR: whoever had it could sign in as them', async () => {
    expect(await detail('henny', district.people.ada)).toMatchObject({
      may: { change: true, changeEmail: false },
    });
    expect(await detail('ada', district.people.niels)).toMatchObject({
      grants: [{ role: 'leader', unit: { name: 'Åhuset' }, state: 'current', mayEnd: true }],
      may: { change: true, changeEmail: true, giveRole: true },
    });
  });

  it('of another unit is as unknown as nobody', async () => {
    const unknown = { refused: 'not-found' };
    expect(await district.refusal('lone', () => people.detail(district.people.niels))).toEqual(unknown);
    expect(await district.refusal('niels', () => people.detail(district.home.unitId))).toEqual(unknown);
  });

  it('may not give oneself a role', async () => {
    expect(await detail('ada', district.people.ada)).toMatchObject({ isMe: true, may: { giveRole: false } });
  });
});

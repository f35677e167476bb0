import { startDistrict, type District } from './district.fixture';
import { JobsService } from './jobs.service';
import { PersonChangesService } from './person-changes.service';

let district: District;
let changes: PersonChangesService;
beforeAll(async () => {
  district = await startDistrict();
  changes = district.product.service(PersonChangesService);
});
beforeEach(async () => {
  district = await district.renewed();
});
afterAll(() => district.close());

const job = () => ({
  unitId: district.home.unitId,
  staffGroup: 'sosu',
  weeklyMinutes: 1920,
  employedFrom: '2026-12-01',
});
const logged = (action: string) =>
  district.product.database.query(
    `SELECT unit_id AS "unitId", subject_id AS "subjectId", before, after FROM audit_entry WHERE action = $1`,
    [action],
  );
type Who = Parameters<District['as']>[0];

describe('somebody new', () => {
  it('comes with a job, an address to sign in with, and a trace in the log', async () => {
    const added = await district.as('hanne', () =>
      changes.add({
        name: 'Øjvind Æbeltoft',
        email: 'Oejvind@Example.dk',
        employment: { ...job(), competences: [{ name: 'medicin', heldTo: null }] },
      }),
    );
    expect(added).toMatchObject({
      name: 'Øjvind Æbeltoft',
      account: { email: 'oejvind@example.dk', state: 'without-password' },
      employments: [
        { unitName: 'Bøgelundhjemmet', employedFrom: '2026-12-01', competences: [{ name: 'medicin' }] },
      ],
    });
    const { unitId } = district.home;
    expect(await logged('person-added')).toMatchObject([{ unitId, subjectId: added.id, before: null }]);
    expect(await logged('employment-added')).toMatchObject([{ unitId, subjectId: added.id }]);
  });

  it('without a job is for whoever manages the municipality', async () => {
    expect(await district.as('henny', () => changes.add({ name: 'Ny Leder' }))).toMatchObject({
      account: { email: null, state: 'none' },
      employments: [],
    });
    expect(await district.refusal('hanne', () => changes.add({ name: 'Ny Leder' }))).toEqual({
      refused: 'not-allowed',
      permission: 'manage-people',
    });
  });

  it('in a unit is for whoever manages it', async () => {
    const add = (who: Who) =>
      district.refusal(who, () => changes.add({ name: 'Ny', employment: { ...job() } }));
    expect(await add('lone')).toEqual({ refused: 'not-allowed', permission: 'manage-people' });
    expect(await add('niels')).toEqual({ refused: 'not-found' });
  });

  it('has an address of their own, in the whole installation; nothing is kept otherwise', async () => {
    const taken = { name: 'Dobbelt', email: 'anna@bøgelund.example' };
    expect(await district.refusal('henny', () => changes.add(taken))).toEqual({ refused: 'email-taken' });
    const found = await district.product.database.query(`SELECT FROM person WHERE name = 'Dobbelt'`);
    expect(found).toEqual([]);
  });
});

describe('another name or address', () => {
  const change = (who: Who, personId: string, more: object) =>
    district.as(who, () => changes.change(personId, { version: 1, ...more }));
  const refusal = (who: Who, personId: string, more: object) =>
    district.refusal(who, () => changes.change(personId, { version: 1, ...more }));

  it('is HR’s to give, and is in the log before and after', async () => {
    const { anna } = district.home.people;
    const changed = await change('hanne', anna.personId, { name: 'Anna Æbelø', email: 'anna@nyt.example' });
    expect(changed).toMatchObject({ name: 'Anna Æbelø', version: 2, account: { email: 'anna@nyt.example' } });
    expect(await logged('person-changed')).toMatchObject([
      {
        subjectId: anna.personId,
        before: { name: 'Anna Sørensen', email: 'anna@bøgelund.example' },
        after: { name: 'Anna Æbelø', email: 'anna@nyt.example' },
      },
    ]);
  });

  it('takes back the links that were sent to the old address', async () => {
    const { bo } = district.home.people;
    const { database } = district.product;
    await database.query(
      `INSERT INTO sign_in_link (municipality_id, account_id, kind, token_hash, created_at, expires_at)
       SELECT municipality_id, id, 'reset', '\\x00', now(), now() + interval '1 hour' FROM account WHERE person_id = $1`,
      [bo.personId],
    );
    await change('henny', bo.personId, { email: 'bo@nyt.example' });
    expect(await database.query(`SELECT FROM sign_in_link`)).toEqual([]);
  });

  it('keeps what nothing is said of', async () => {
    const { bo } = district.home.people;
    expect(await change('henny', bo.personId, { name: 'Bo Åkjær' })).toMatchObject({
      account: { email: 'bo@bøgelund.example' },
    });
  });

  it('is refused on a version that somebody has changed', async () => {
    const { anna } = district.home.people;
    await change('henny', anna.personId, { name: 'Anna Æbelø' });
    expect(await refusal('henny', anna.personId, { name: 'Anna Ørbæk' })).toEqual({
      refused: 'changed-meanwhile',
      currentVersion: 2,
    });
  });

  it('is not for HR of one unit where the person works in another too', async () => {
    const { anna } = district.home.people;
    await district.as('henny', () =>
      district.product.service(JobsService).add(anna.personId, { ...job(), unitId: district.neighbourId }),
    );
    const refused = { refused: 'not-allowed', permission: 'manage-people' };
    expect(await refusal('hanne', anna.personId, { name: 'Anna' })).toEqual(refused);
  });

  it('of somebody with a role keeps the address from HR', async () => {
    const { ada } = district.people;
    expect(await refusal('henny', ada, { email: 'mig@selv.example' })).toEqual({
      refused: 'not-allowed',
      permission: 'manage-access',
    });
    const { lone } = district.home.people;
    expect(await refusal('henny', lone.personId, { email: 'mig@selv.example' })).toMatchObject({
      permission: 'manage-access',
    });
    expect(await change('ada', lone.personId, { email: 'lone@nyt.example' })).toMatchObject({
      account: { email: 'lone@nyt.example' },
    });
  });

  it('is nobody else’s', async () => {
    const { bo } = district.home.people;
    expect(await refusal('lone', bo.personId, { name: 'Bob' })).toMatchObject({ refused: 'not-allowed' });
    expect(await refusal('niels', bo.personId, { name: 'Bob' })).toEqual({ refused: 'not-found' });
    expect(await refusal('henny', bo.personId, { email: 'anna@bøgelund.example' })).toEqual({
      refused: 'email-taken',
    });
  });
});

describe('another job', () => {
  it('overlaps none in the same unit', async () => {
    const jobs = district.product.service(JobsService);
    const { anna } = district.home.people;
    expect(await district.refusal('henny', () => jobs.add(anna.personId, job()))).toEqual({
      refused: 'employment-overlaps',
      employmentId: district.home.jobs.anna,
      employedFrom: '2020-01-01',
      employedTo: null,
    });
  });

  it('overlaps none when two are added at the same moment', async () => {
    const jobs = district.product.service(JobsService);
    const { ada } = district.people;
    const add = () => district.refusal('henny', () => jobs.add(ada, job()));
    const results = await Promise.all([add(), add()]);
    expect(results).toContainEqual(null);
    expect(results).toContainEqual(expect.objectContaining({ refused: 'employment-overlaps' }));
  });
});

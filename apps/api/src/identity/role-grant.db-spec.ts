import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';

let database: TestDatabase;
let home: SmallHome;
let elsewhere: SmallHome;
beforeAll(async () => {
  database = await createDatabase();
  home = await createSmallHome(database.url, { shifts: {} });
  elsewhere = await createSmallHome(database.url, { shifts: {}, name: 'Ådal' });
});
beforeEach(() => database.query(`DELETE FROM role_grant`));
afterAll(() => database.drop());

interface Row {
  readonly role?: string;
  readonly unit?: string | null;
  readonly from?: string;
  readonly to?: string | null;
  readonly deputyFor?: string | null;
  readonly source?: string;
  readonly endedAt?: string | null;
}
const bo = () => home.people.bo.personId;
const insert = (row: Row) =>
  database.query(
    `INSERT INTO role_grant (municipality_id, person_id, role, unit_id, valid_from, valid_to, deputy_for_person_id,
       source, ended_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      home.municipalityId,
      bo(),
      row.role ?? 'planner',
      row.unit === undefined ? home.unitId : row.unit,
      row.from ?? '2026-12-01',
      row.to ?? null,
      row.deputyFor ?? null,
      row.source ?? 'given',
      row.endedAt ?? null,
    ],
  );
const refused = (constraint: string) => expect.objectContaining({ constraint });

describe('a role in the database', () => {
  it('is held once at a time in one place, from one source', async () => {
    await insert({ to: '2026-12-31' });
    await expect(insert({ from: '2026-12-31' })).rejects.toEqual(refused('role_grant_once'));
    await insert({ from: '2027-01-01' });
    await insert({ unit: null });
    await insert({ role: 'payroll' });
    await insert({ source: 'openid-connect' });
    await insert({ from: '2026-12-31', endedAt: '2026-12-30T12:00:00Z' });
  });

  it('is one there is', async () => {
    await expect(insert({ role: 'team-member' })).rejects.toEqual(refused('role_grant_role'));
  });

  it('does not end before it begins', async () => {
    await insert({ from: '2026-12-01', to: '2026-12-01' });
    await expect(insert({ role: 'hr', from: '2026-12-02', to: '2026-12-01' })).rejects.toEqual(
      refused('role_grant_span'),
    );
  });

  it('of an administrator is for the whole municipality', async () => {
    await insert({ role: 'administrator', unit: null });
    await expect(insert({ role: 'administrator' })).rejects.toEqual(refused('role_grant_administrator'));
  });

  it('of a deputy is a leader’s, in a unit, for some days, and not one’s own', async () => {
    const deputyFor = home.people.lone.personId;
    const deputy = { role: 'leader', to: '2026-12-31', deputyFor };
    await insert(deputy);
    for (const wrong of [{ role: 'planner' }, { unit: null }, { to: null }, { deputyFor: bo() }]) {
      await expect(insert({ ...deputy, ...wrong })).rejects.toEqual(refused('role_grant_deputy'));
    }
  });

  it('stays in its municipality', async () => {
    await expect(insert({ unit: elsewhere.unitId })).rejects.toEqual(refused('role_grant_unit_id_fkey'));
    const deputy = { role: 'leader', to: '2026-12-31', deputyFor: elsewhere.people.lone.personId };
    await expect(insert(deputy)).rejects.toEqual(refused('role_grant_deputy_for_person_id_fkey'));
  });
});

describe('the units a substitute serves in the database', () => {
  const serve = (unitId: string) =>
    database.query(
      `INSERT INTO employment_unit (municipality_id, employment_id, unit_id) VALUES ($1, $2, $3)`,
      [home.municipalityId, home.jobs.anna, unitId],
    );

  it('are of the municipality, each once', async () => {
    await serve(home.unitId);
    await expect(serve(home.unitId)).rejects.toEqual(refused('employment_unit_pkey'));
    await expect(serve(elsewhere.unitId)).rejects.toEqual(refused('employment_unit_unit_id_fkey'));
  });
});

import { dayShift, eveningShift } from '@rulleplan/test-support/small-home';
import { SessionService } from '../identity/session.service';
import { SwapsService } from '../swaps/swaps.service';
import { startDistrict, type District } from './district.fixture';
import { JobsService } from './jobs.service';

let district: District;
let jobs: JobsService;
beforeAll(async () => {
  district = await startDistrict({
    shifts: {
      yesterday: dayShift('anna', '2026-11-24'),
      lastDay: eveningShift('anna', '2026-11-30'),
      dayAfter: dayShift('anna', '2026-12-01'),
      later: dayShift('anna', '2026-12-10'),
      bo: dayShift('bo', '2026-12-08'),
    },
  });
  jobs = district.product.service(JobsService);
});
beforeEach(async () => {
  district = await district.renewed();
});
afterAll(() => district.close());

const holders = async () => {
  const rows = await district.product.database.query<{ id: string; employment: string | null }>(
    `SELECT id, employment_id AS employment FROM shift`,
  );
  const names = Object.fromEntries(Object.entries(district.home.shifts).map(([name, id]) => [id, name]));
  return Object.fromEntries(rows.map(({ id, employment }) => [names[id], employment]));
};
const logged = async (action: string) =>
  district.product.database.query<{ before: object; after: object; remark: string | null }>(
    `SELECT before, after, remark FROM audit_entry WHERE action = $1 ORDER BY sequence`,
    [action],
  );
const ending = { lastDay: '2026-11-30', version: 1, remark: 'Rejser til Ærø' };
const asHr = <Result>(work: () => Promise<Result>) => district.as('henny', work);

describe('ending a job', () => {
  it('opens the shifts after the last day, lets their swaps lapse and says so beforehand', async () => {
    const { anna } = district.home.jobs;
    await district.as('anna', () =>
      district.product.service(SwapsService).propose(
        {
          offeredShiftId: district.home.shifts['later']!,
          requestedShiftId: district.home.shifts['bo']!,
        },
        null,
      ),
    );
    const effect = { openedShifts: 2, lapsedSwaps: 1, endedRoles: 0, endsAccess: true };
    expect(await asHr(() => jobs.checkEnding(anna, ending))).toEqual(effect);
    expect(await holders()).toMatchObject({ dayAfter: anna });

    const ended = await asHr(() => jobs.end(anna, ending));
    expect(ended).toMatchObject({
      ...effect,
      person: { employments: [{ employedTo: '2026-11-30', version: 2 }] },
    });
    expect(await holders()).toEqual({
      yesterday: anna,
      lastDay: anna,
      dayAfter: null,
      later: null,
      bo: district.home.jobs.bo,
    });
    const [swap] = await district.product.database.query<{ state: string }>(`SELECT state FROM swap`);
    expect(swap).toEqual({ state: 'lapsed' });
    expect(await logged('employment-ended')).toEqual([
      {
        before: expect.objectContaining({ unit: 'Bøgelundhjemmet', employedTo: null }),
        after: expect.objectContaining({ unit: 'Bøgelundhjemmet', employedTo: '2026-11-30' }),
        remark: 'Rejser til Ærø',
      },
    ]);
  });

  it('ends access on the day after the last, and not before', async () => {
    const { database, as, service } = district.product;
    const grants = () =>
      as(district.home.people.anna.personId, async () => service(SessionService).current().grants);
    await asHr(() => jobs.end(district.home.jobs.anna, { ...ending, lastDay: '2026-11-25' }));
    expect(await grants()).toMatchObject([{ role: 'team-member' }]);
    await database.query(`UPDATE employment SET employed_to = '2026-11-24' WHERE id = $1`, [
      district.home.jobs.anna,
    ]);
    expect(await grants()).toEqual([]);
  });

  it('ends given roles with the last job, at once or on its last day, and those of deputies', async () => {
    const { database } = district.product;
    const { municipalityId, people, unitId } = district.home;
    const give = (person: string, role: string, unit: string | null, more = 'NULL, NULL') =>
      database.query(
        `INSERT INTO role_grant (municipality_id, person_id, role, unit_id, deputy_for_person_id, valid_to)
         VALUES ($1, $2, $3, $4, ${more})`,
        [municipalityId, person, role, unit],
      );
    const anna = people.anna.personId;
    await give(anna, 'payroll', null);
    await give(anna, 'leader', unitId);
    await give(people.bo.personId, 'leader', unitId, `'${anna}', '2027-06-30'`);
    const ended = await asHr(() => jobs.end(district.home.jobs.anna, ending));
    expect(ended).toMatchObject({ endedRoles: 3, endsAccess: true });
    const rows = await database.query(
      `SELECT DISTINCT valid_to::text AS "validTo", ended_at AS "endedAt" FROM role_grant
        WHERE $1 IN (person_id, deputy_for_person_id)`,
      [anna],
    );
    expect(rows).toEqual([{ validTo: '2026-11-30', endedAt: null }]);
    expect(await logged('role-ended')).toHaveLength(3);
  });

  it('leaves roles where another job runs on, also one that HR of the unit does not see', async () => {
    const { database } = district.product;
    const { municipalityId, people, jobs: ids } = district.home;
    await database.query(
      `INSERT INTO employment (municipality_id, unit_id, person_id, staff_group, weekly_minutes, employed_from)
       VALUES ($1, $2, $3, 'sosu', 300, '2025-01-01')`,
      [municipalityId, district.neighbourId, people.anna.personId],
    );
    await database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, 'planner', $3)`,
      [municipalityId, people.anna.personId, district.neighbourId],
    );
    const ended = await district.as('hanne', () => jobs.end(ids.anna, ending));
    expect(ended).toMatchObject({ endedRoles: 0, endsAccess: false });
    const [grant] = await database.query(`SELECT valid_to FROM role_grant WHERE role = 'planner'`);
    expect(grant).toEqual({ valid_to: null });
  });

  it('is refused for the last administrator', async () => {
    const { database } = district.product;
    const [job] = await database.query<{ id: string }>(
      `INSERT INTO employment (municipality_id, unit_id, person_id, staff_group, weekly_minutes, employed_from)
       VALUES ($1, $2, $3, 'hk', 2220, '2025-01-01') RETURNING id`,
      [district.home.municipalityId, district.districtId, district.people.ada],
    );
    const refused = { refused: 'last-administrator' };
    expect(await district.refusal('henny', () => jobs.end(job!.id, ending))).toEqual(refused);
  });

  it('is refused before a shift in a closed week', async () => {
    await district.product.database.query(
      `INSERT INTO closed_week (municipality_id, unit_id, week_start, closed_at) VALUES ($1, $2, '2026-11-23', now())`,
      [district.home.municipalityId, district.home.unitId],
    );
    const end = (lastDay: string) =>
      district.refusal('henny', () => jobs.end(district.home.jobs.anna, { ...ending, lastDay }));
    expect(await end('2026-11-23')).toEqual({
      refused: 'employment-has-closed-weeks',
      lastShiftOn: '2026-11-24',
    });
    expect(await end('2026-11-24')).toBeNull();
  });

  it('is refused on a version that somebody has changed, and changes nothing then', async () => {
    const { anna } = district.home.jobs;
    await asHr(() => jobs.change(anna, { payrollId: '777', version: 1 }));
    expect(await district.refusal('henny', () => jobs.end(anna, ending))).toEqual({
      refused: 'changed-meanwhile',
      currentVersion: 2,
    });
    expect(await holders()).toMatchObject({ dayAfter: anna });
  });

  it('is for whoever manages people there; others do not know the job', async () => {
    const end = (who: Parameters<District['as']>[0]) =>
      district.refusal(who, () => jobs.end(district.home.jobs.anna, ending));
    expect(await end('lone')).toEqual({ refused: 'not-allowed', permission: 'manage-people' });
    expect(await end('niels')).toEqual({ refused: 'not-found' });
    expect(await end('anna')).toEqual({ refused: 'not-allowed', permission: 'manage-people' });
  });
});

describe('moving somebody', () => {
  it('to other hours in the unit takes shifts and base plan along', async () => {
    const { anna } = district.home.jobs;
    const { database } = district.product;
    const { municipalityId, unitId } = district.home;
    const [plan] = await database.query<{ id: string }>(
      `INSERT INTO base_plan (municipality_id, unit_id, staff_group, weeks) VALUES ($1, $2, 'sosu', 8) RETURNING id`,
      [municipalityId, unitId],
    );
    await database.query(
      `INSERT INTO base_plan_line (municipality_id, base_plan_id, employment_id, start_week) VALUES ($1, $2, $3, 1)`,
      [municipalityId, plan!.id, anna],
    );
    const moved = await asHr(() =>
      jobs.move(anna, { unitId, from: '2026-12-01', weeklyMinutes: 1920, version: 1 }),
    );
    expect(moved).toMatchObject({ openedShifts: 0, endsAccess: false });
    const [now, before] = moved.person.employments;
    expect(before).toMatchObject({ employmentId: anna, employedTo: '2026-11-30', weeklyMinutes: 2220 });
    expect(now).toMatchObject({ employedFrom: '2026-12-01', employedTo: null, weeklyMinutes: 1920 });
    expect(await holders()).toMatchObject({
      yesterday: anna,
      lastDay: anna,
      dayAfter: now?.employmentId,
      later: now?.employmentId,
    });
    const [line] = await database.query(`SELECT employment_id AS id FROM base_plan_line`);
    expect(line).toEqual({ id: now?.employmentId });
  });

  it('to another unit leaves the shifts open, and takes competences along', async () => {
    const { anna } = district.home.jobs;
    await district.product.database.query(
      `INSERT INTO employment_competence (municipality_id, employment_id, name, held_to)
       VALUES ($1, $2, 'medicin', '2027-03-01')`,
      [district.home.municipalityId, anna],
    );
    const moved = await asHr(() =>
      jobs.move(anna, { unitId: district.neighbourId, from: '2026-12-01', version: 1 }),
    );
    expect(moved).toMatchObject({ openedShifts: 2 });
    expect(moved.person.employments[0]).toMatchObject({
      unitName: 'Åhuset',
      employedFrom: '2026-12-01',
      competences: [{ name: 'medicin', heldTo: '2027-03-01' }],
    });
    expect(await holders()).toMatchObject({ lastDay: anna, dayAfter: null, later: null });
    expect(await logged('employment-moved')).toMatchObject([
      {
        before: { unit: 'Bøgelundhjemmet', employedTo: '2026-11-30' },
        after: { unit: 'Åhuset', employedFrom: '2026-12-01' },
      },
    ]);
  });

  it('needs both units', async () => {
    const move = { unitId: district.neighbourId, from: '2026-12-01', version: 1 };
    expect(await district.refusal('hanne', () => jobs.move(district.home.jobs.anna, move))).toEqual({
      refused: 'not-found',
    });
  });
});

describe('a substitute that serves several units', () => {
  it('reaches the rosters of those units, from when HR says so', async () => {
    const { service, as } = district.product;
    const grants = () =>
      as(district.people.vita, async () =>
        service(SessionService)
          .current()
          .grants.map(({ unitId }) => unitId),
      );
    expect(await grants()).toEqual([district.neighbourId]);
    const serves = (servesUnitIds: string[], version: number) =>
      asHr(() => jobs.change(district.vitaJobId, { servesUnitIds, version }));
    expect(await serves([district.home.unitId], 1)).toMatchObject({
      employments: [{ unitName: 'Åhuset', serves: [{ name: 'Bøgelundhjemmet' }] }],
    });
    expect((await grants()).sort()).toEqual([district.neighbourId, district.home.unitId].sort());
    await serves([], 2);
    expect(await grants()).toEqual([district.neighbourId]);
  });

  it('is named by whoever manages people in each of them', async () => {
    const serve = { servesUnitIds: [district.neighbourId], version: 1 };
    expect(await district.refusal('hanne', () => jobs.change(district.home.jobs.anna, serve))).toEqual({
      refused: 'not-found',
    });
    expect(await district.refusal('henny', () => jobs.change(district.home.jobs.anna, serve))).toEqual({
      refused: 'only-substitutes-serve',
    });
  });
});

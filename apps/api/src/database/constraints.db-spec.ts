import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';

const shifts = {
  annasMonday: { holder: 'anna', from: '2026-11-30T07:00', to: '2026-11-30T15:00' },
  bosMonday: { holder: 'bo', from: '2026-11-30T10:00', to: '2026-11-30T18:00' },
  open: { holder: null, from: '2026-11-30T10:00', to: '2026-11-30T18:00' },
} as const;

let database: TestDatabase;
let home: SmallHome;
let elsewhere: SmallHome;
beforeAll(async () => {
  database = await createDatabase();
  home = await createSmallHome(database.url, { shifts });
  elsewhere = await createSmallHome(database.url, { shifts, name: 'Ådal' });
});
afterAll(() => database.drop());

const run = (sql: string, values: unknown[] = []) => database.query(sql, values);
const refusedBy = (constraint: string) => expect.objectContaining({ constraint });
const hold = `UPDATE shift SET employment_id = $2, person_id = $3 WHERE id = $1`;

describe('a person', () => {
  it('cannot be in two places, whatever the shifts are', async () => {
    const { shifts: ids, jobs, people } = home;
    await expect(run(hold, [ids['open'], jobs.anna, people.anna.personId])).rejects.toEqual(
      refusedBy('shift_person_in_one_place'),
    );
  });

  it('can go from one shift straight to the next', async () => {
    await run(`UPDATE shift SET starts_at = starts_at + interval '5 hours' WHERE id = $1`, [
      home.shifts['open'],
    ]);
    await run(hold, [home.shifts['open'], home.jobs.anna, home.people.anna.personId]);
    await run(`UPDATE shift SET employment_id = NULL, person_id = NULL WHERE id = $1`, [home.shifts['open']]);
  });

  it('can exchange overlapping shifts with another in one statement', async () => {
    await run(
      `UPDATE shift SET employment_id = other.employment_id, person_id = other.person_id
         FROM shift other
        WHERE (shift.id = $1 AND other.id = $2) OR (shift.id = $2 AND other.id = $1)`,
      [home.shifts['annasMonday'], home.shifts['bosMonday']],
    );
    const [mine] = await database.query<{ personId: string }>(
      `SELECT person_id AS "personId" FROM shift WHERE id = $1`,
      [home.shifts['annasMonday']],
    );
    expect(mine?.personId).toBe(home.people.bo.personId);
  });

  it('cannot hold a shift in somebody else’s job', async () => {
    const { shifts: ids, jobs, people } = home;
    await expect(run(hold, [ids['open'], jobs.carla, people.anna.personId])).rejects.toEqual(
      refusedBy('shift_employment_id_person_id_fkey'),
    );
  });
});

describe('a row', () => {
  it('cannot point into another municipality', async () => {
    const { jobs, people } = elsewhere;
    await expect(run(hold, [home.shifts['open'], jobs.anna, people.anna.personId])).rejects.toEqual(
      refusedBy('shift_employment_id_person_id_fkey'),
    );
    await expect(
      run(
        `INSERT INTO role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, 'leader', $3)`,
        [home.municipalityId, home.people.anna.personId, elsewhere.unitId],
      ),
    ).rejects.toEqual(refusedBy('role_grant_unit_id_fkey'));
  });

  it('cannot be in a state that does not exist', async () => {
    await expect(run(`UPDATE shift SET mark = 'lost' WHERE id = $1`, [home.shifts['open']])).rejects.toEqual(
      refusedBy('shift_mark'),
    );
  });
});

describe('a shift', () => {
  const propose = (offered: string, requested: string) =>
    run(
      `INSERT INTO swap (municipality_id, unit_id, proposer_employment_id, proposer_person_id,
         colleague_employment_id, colleague_person_id, offered_shift_id, requested_shift_id, takes_effect,
         proposed_at, lapses_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'at-once', now(), now())`,
      [
        home.municipalityId,
        home.unitId,
        home.jobs.anna,
        home.people.anna.personId,
        home.jobs.bo,
        home.people.bo.personId,
        home.shifts[offered],
        home.shifts[requested],
      ],
    );

  it('is offered, and asked for, in one open swap only; what was declined does not count', async () => {
    await propose('annasMonday', 'bosMonday');
    await expect(propose('annasMonday', 'open')).rejects.toEqual(refusedBy('swap_open_offer'));
    await expect(propose('open', 'bosMonday')).rejects.toEqual(refusedBy('swap_open_request'));
    await run(`UPDATE swap SET state = 'declined'`);
    await propose('annasMonday', 'bosMonday');
  });
});

describe('a roster period', () => {
  const publish = (from: string, weeks: number) =>
    run(
      `INSERT INTO roster_period (municipality_id, unit_id, staff_group, from_date, weeks)
       VALUES ($1, $2, 'køkken', $3, $4)`,
      [home.municipalityId, home.unitId, from, weeks],
    );

  it('begins on a Monday and shares no day with another of its group', async () => {
    await publish('2026-11-30', 4);
    await expect(publish('2026-12-21', 4)).rejects.toEqual(refusedBy('roster_period_apart'));
    await publish('2026-12-28', 4);
    await expect(publish('2027-02-02', 1)).rejects.toEqual(refusedBy('roster_period_monday'));
  });
});

describe('what is written once', () => {
  beforeAll(async () => {
    await run(
      `INSERT INTO audit_entry (municipality_id, at, kind, action, subject, subject_id, request_id, lane, position,
         content_digest, hash)
       VALUES ($1, now(), 'change', 'week-closed', 'week', $1, 'a request', 1, 1, '', '')`,
      [home.municipalityId],
    );
  });

  it.each([
    `UPDATE audit_entry SET remark = 'nothing happened'`,
    `DELETE FROM audit_entry`,
    `TRUNCATE audit_entry`,
    `TRUNCATE payroll_event`,
  ])('cannot be changed: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow(/is written once and never changed/);
  });
});

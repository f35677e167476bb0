import { addDays, mondayOf } from '@rulleplan/domain/time';
import { MondayService } from '../../approvals/monday.service';
import { SessionService } from '../../identity/session.service';
import { NoticesService } from '../../notices/notices.service';
import { startProduct, type Product } from '../../product.fixture';
import { SwapsService } from '../../swaps/swaps.service';
import { demoDeputy, demoOfficers, demoSubstitute, demoTeamMembers, demoUnits } from './demo-municipality';
import { demoSignIns } from './demo-sign-ins';
import { loadDemo } from './load-demo';

const [mette, soeren] = demoTeamMembers;
const leader = demoOfficers.find(({ unit }) => unit === 'home');

/** The same day may find: a Monday before the town hall wakes, a Sunday night, Christmas and both clock changes. */
describe.each([
  ['2026-11-23T00:05:00+01:00'],
  ['2026-11-25T12:00:00+01:00'],
  ['2027-01-03T23:55:00+01:00'],
  ['2027-04-20T09:00:00+02:00'],
])('the demo municipality at %s', (now) => {
  const thisWeek = mondayOf(now.slice(0, 10));
  let product: Product;
  beforeAll(async () => {
    product = await startProduct({ now });
    expect(await loadDemo(product.service)).toBe('loaded');
  });
  afterAll(() => product.close());

  const rows = <Row extends object>(sql: string, values: unknown[] = []) =>
    product.database.query<Row>(sql, values);
  async function as<Result>(email: string | undefined, work: () => Promise<Result>): Promise<Result> {
    const [account] = await rows<{ personId: string }>(
      `SELECT person_id AS "personId" FROM account WHERE email = $1`,
      [email],
    );
    return product.as(account?.personId ?? '', work);
  }
  async function shiftOn(email: string | undefined, date: string): Promise<string> {
    const [shift] = await rows<{ id: string }>(
      `SELECT shift.id FROM shift JOIN account ON account.person_id = shift.person_id
        WHERE email = $1 AND (starts_at AT TIME ZONE 'Europe/Copenhagen')::date = $2`,
      [email, date],
    );
    return shift?.id ?? '';
  }

  it('has three units with a roster of twelve weeks around today', async () => {
    const units = await rows(
      `SELECT unit.name, count(DISTINCT employment_id)::int AS people, min(from_date) AS "from", min(weeks) AS weeks
         FROM shift JOIN unit ON unit.id = shift.unit_id JOIN roster_period ON roster_period.id = roster_period_id
        GROUP BY unit.name ORDER BY unit.name`,
    );
    const from = addDays(thisWeek, -35);
    expect(units).toEqual([
      { name: 'Botilbuddet Åkilden', people: 24, from, weeks: 12 },
      { name: 'Dagcentret Mølleåen', people: 12, from, weeks: 12 },
      { name: 'Vikarpuljen', people: 10, from, weeks: 12 },
    ]);
  });

  it('lets Mette and Søren swap an evening next week', async () => {
    const nextWeek = addDays(thisWeek, 7);
    const shifts = {
      offeredShiftId: await shiftOn(mette?.email, nextWeek),
      requestedShiftId: await shiftOn(soeren?.email, addDays(nextWeek, 3)),
    };
    const check = await as(mette?.email, () => product.service(SwapsService).check(shifts));
    expect(check).toMatchObject({ possible: true, takesEffect: 'at-once', mine: { findings: [] } });
  });

  it('has a swap that waits for Mette', async () => {
    const notices = await as(mette?.email, () => product.service(NoticesService).mine());
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'swap-to-answer', waits: true }));
  });

  it('has a last week for the leader to clear, and weeks before it that are closed', async () => {
    const [home] = await rows<{ id: string }>(`SELECT id FROM unit WHERE name = $1`, [demoUnits[0]?.name]);
    const round = await as(leader?.email, () => product.service(MondayService).round(home?.id ?? '', null));
    expect(round.weekStart).toBe(addDays(thisWeek, -7));
    expect(
      round.changes.map(({ kind, state, clean, remark }) => [kind, state, clean, remark !== null]),
    ).toEqual([
      ['swap', 'pending', true, false],
      ['swap', 'pending', true, true],
      ['times', 'approved', false, true],
    ]);
    const closed = round.weeks.filter((week) => week.closed).map(({ weekStart }) => weekStart);
    expect(closed).toEqual([-35, -28, -21, -14].map((days) => addDays(thisWeek, days)));
    const [{ events } = { events: 0 }] = await rows<{ events: number }>(
      `SELECT count(*)::int AS events FROM payroll_event`,
    );
    expect(events).toBeGreaterThan(1000);
  });

  it('did nothing that lies ahead, and left nobody signed in', async () => {
    const [late] = await rows(`SELECT count(*)::int AS entries FROM audit_entry WHERE at > $1`, [now]);
    expect(late).toEqual({ entries: 0 });
    const ofDemo = await rows(`SELECT id FROM session WHERE created_at < $1`, [`${thisWeek}T00:00+01:00`]);
    expect(ofDemo).toEqual([]);
  });

  it('has a deputy and a substitute of three units', async () => {
    const grantsOf = async (email: string) => {
      const { grants } = await as(email, async () => product.service(SessionService).current());
      const units = await rows<{ id: string; name: string }>(`SELECT id, name FROM unit`);
      const nameOf = (unitId: string | null) => units.find(({ id }) => id === unitId)?.name;
      return grants.map(({ role, unitId }) => `${role}, ${nameOf(unitId)}`).sort();
    };
    expect(await grantsOf(demoDeputy.email)).toEqual([
      'leader, Botilbuddet Åkilden',
      'team-member, Botilbuddet Åkilden',
    ]);
    expect(await grantsOf(demoSubstitute.email)).toEqual([
      'substitute, Botilbuddet Åkilden',
      'substitute, Dagcentret Mølleåen',
      'substitute, Vikarpuljen',
    ]);
  });

  it('does nothing a second time, and still tells who can sign in', async () => {
    const [before] = await rows(`SELECT count(*)::int AS entries FROM audit_entry`);
    expect(await loadDemo(product.service)).toBe('not-empty');
    expect(await rows(`SELECT count(*)::int AS entries FROM audit_entry`)).toEqual([before]);
    const lines = await demoSignIns(product.service);
    expect(lines).toHaveLength(1 + demoTeamMembers.length + demoOfficers.length);
    expect(lines[1]).toMatch(
      /^ {2}mette\.soerensen@birkelund\.example +Mette Sørensen, team member, Botilbuddet Åkilden$/,
    );
  });
});

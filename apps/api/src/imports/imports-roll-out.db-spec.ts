import { createSmallHome, dayShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import type { ImportFile } from './read-import';
import { ImportsService, type ImportOrder, type ImportOutcome } from './imports.service';

let product: Product;
let home: SmallHome;
let elsewhere: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: { monday: dayShift('anna', '2026-12-07') } });
  elsewhere = await createSmallHome(product.database.url, { shifts: {}, name: 'Ådal' });
});
afterAll(() => product.close());

/** One person, one week: a letter a day, '-' for a day off. */
function onePerson(name: string, codes: string, email = ''): ImportFile[] {
  const days = [...codes].map((code) => (code === '-' ? '' : code)).join(';');
  const texts = {
    'people.csv': `person;weeklyHours;competences;email\n${name};37;;${email}\n`,
    'duty-types.csv':
      'code;name;start;end\nD;Dag;07:00;15:00\nA;Aften;14:00;24:00\nN;Nat;23:00;07:00\nL;Lang;08:00;07:30\n',
    'base-plan.csv': `person;week;mon;tue;wed;thu;fri;sat;sun\n${name};1;${days}\n`,
  };
  return Object.entries(texts).map(([file, text]) => ({ name: file, bytes: new TextEncoder().encode(text) }));
}

function run(
  unit: string,
  files: ImportFile[],
  rollOut: ImportOrder['rollOut'] = null,
): Promise<ImportOutcome> {
  const order: ImportOrder = {
    unit: { name: unit },
    agreementId: '79.01',
    staffGroup: 'sosu',
    files,
    rollOut,
  };
  return product.forMunicipality(home.municipalityId, () =>
    product.service(ImportsService).carryOut(order, 'save'),
  );
}

const personOf = async (name: string): Promise<unknown[]> =>
  product.database.query(`SELECT id FROM person WHERE name = $1`, [name]);

describe('a roll-out', () => {
  it('makes published shifts that keep their clock times when the clock goes forward', async () => {
    await run('Bøgehuset', onePerson('Eva Ørsted', '-----N-'), { from: '2027-03-22', weeks: 2 });
    const shifts = await product.database.query<object>(
      `SELECT to_char(starts_at AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI') AS starts,
              (EXTRACT(epoch FROM ends_at - starts_at) / 60)::int AS minutes, person.name, published_at
         FROM shift JOIN unit ON unit.id = shift.unit_id JOIN person ON person.id = person_id
         JOIN roster_period ON roster_period.id = roster_period_id
        WHERE unit.name = 'Bøgehuset' ORDER BY starts_at`,
    );
    const published = new Date('2026-11-25T11:00:00Z');
    expect(shifts.map((shift) => Object.values(shift))).toEqual([
      ['2027-03-27 23:00', 420, 'Eva Ørsted', published],
      ['2027-04-03 23:00', 480, 'Eva Ørsted', published],
    ]);
  });

  it('is refused where the unit has a roster already, and names its days', async () => {
    const files = onePerson('Eva Ørsted', '-----N-');
    const { problems } = await run('Bøgehuset', files, { from: '2027-03-29', weeks: 4 });
    expect(problems).toMatchObject([
      {
        file: 'base-plan.csv',
        code: 'roster-period-overlaps',
        facts: { from: '2027-03-22', to: '2027-04-04' },
      },
    ]);
  });

  it('is refused in a closed week, whose shifts nobody would be paid for', async () => {
    await run('Elmehuset', onePerson('Eva Elm', '-----N-'));
    await product.database.query(
      `INSERT INTO closed_week (municipality_id, unit_id, week_start, closed_at)
       SELECT municipality_id, id, '2026-11-16', now() FROM unit WHERE name = 'Elmehuset'`,
    );
    const rolledOutFrom = (from: string) =>
      run('Elmehuset', onePerson('Eva Elm', '-----N-'), { from, weeks: 2 });
    expect((await rolledOutFrom('2026-11-09')).problems).toMatchObject([
      { file: 'base-plan.csv', code: 'roll-out-into-closed-week', facts: { from: '2026-11-16' } },
    ]);
    expect((await rolledOutFrom('2026-11-23')).problems).toEqual([]);
  });

  it('may begin the day after another one ends', async () => {
    const files = onePerson('Eva Ørsted', '-----N-');
    const { problems, summary } = await run('Bøgehuset', files, { from: '2027-04-05', weeks: 1 });
    expect([problems, summary.shifts]).toEqual([[], 1]);
  });

  it('is refused when two duties of a line overlap, at the cell of the later one and once', async () => {
    const touching = await run('Lindehuset', onePerson('Per Sø', '-ND----'), {
      from: '2026-12-07',
      weeks: 3,
    });
    expect(touching.problems).toEqual([]);
    const files = onePerson('Ib Sø', '-LD----');
    const { problems } = await run('Askehuset', files, { from: '2026-12-07', weeks: 3 });
    const facts = { person: 'Ib Sø', date: '2026-12-09' };
    expect(problems).toEqual([
      { file: 'base-plan.csv', row: 2, column: 'wed', code: 'shifts-overlap', facts },
    ]);
  });

  it('makes nothing of a unit without a base plan', async () => {
    const [people, dutyTypes] = onePerson('Ole Å', '');
    const header = new TextEncoder().encode('person;week;mon;tue;wed;thu;fri;sat;sun\n');
    const files = [people, dutyTypes, { name: 'base-plan.csv', bytes: header }].flatMap((file) => file ?? []);
    const { problems } = await run('Pilehuset', files, { from: '2026-12-07', weeks: 3 });
    expect(problems).toMatchObject([{ code: 'roll-out-without-base-plan' }]);
  });
});

describe('a roll-out past somebody’s last day', () => {
  it('makes open shifts of what nobody is there to hold', async () => {
    const files = onePerson('Ulla Vrå', 'D------');
    await run('Kastanjehuset', files);
    await product.database.query(
      `UPDATE employment SET employed_to = '2026-12-07' FROM person WHERE person.id = person_id AND name = 'Ulla Vrå'`,
    );
    await run('Kastanjehuset', files, { from: '2026-12-07', weeks: 2 });
    const shifts = await product.database.query(
      `SELECT starts_at::date::text AS date, person.name AS holder FROM shift
         JOIN unit ON unit.id = shift.unit_id LEFT JOIN person ON person.id = person_id
        WHERE unit.name = 'Kastanjehuset' ORDER BY starts_at`,
    );
    expect(shifts).toEqual([
      { date: '2026-12-07', holder: 'Ulla Vrå' },
      { date: '2026-12-14', holder: null },
    ]);
  });
});

describe('an e-mail address', () => {
  it('lets a new person sign in, once they have chosen a password', async () => {
    await run('Rønnehuset', onePerson('Åge Ærø', 'D------', 'Aage@Ro.example'));
    const accounts = await product.database.query(
      `SELECT email, person.name, password_hash AS password
         FROM account JOIN person ON person.id = person_id WHERE email = 'aage@ro.example'`,
    );
    expect(accounts).toEqual([{ email: 'aage@ro.example', name: 'Åge Ærø', password: null }]);
  });

  it('joins a job in another unit to the same person, whose shifts there count', async () => {
    const files = onePerson('Anna Sørensen', 'A------', home.people.anna.email);
    const { problems } = await run('Tjørnehuset', files, { from: '2026-12-07', weeks: 1 });
    expect(problems).toMatchObject([
      {
        row: 2,
        column: 'mon',
        code: 'shifts-overlap',
        facts: { person: 'Anna Sørensen', date: '2026-12-07' },
      },
    ]);
    const later = await run('Tjørnehuset', files, { from: '2026-12-14', weeks: 1 });
    expect(later.problems).toEqual([]);
    expect(await personOf('Anna Sørensen')).toHaveLength(2);
  });

  it('of somebody with another name is refused', async () => {
    const { problems } = await run('Hyldehuset', onePerson('Bente Å', 'D------', home.people.anna.email));
    expect(problems).toMatchObject([{ row: 2, column: 'email', code: 'email-of-other-person' }]);
  });

  it('of another municipality is refused in the same words, whatever the name', async () => {
    const files = onePerson(elsewhere.people.anna.name, 'D------', elsewhere.people.anna.email);
    const { problems } = await run('Hyldehuset', files);
    expect(problems).toMatchObject([{ row: 2, column: 'email', code: 'email-of-other-person' }]);
  });

  it('does not take the place of the one somebody signs in with', async () => {
    const { problems } = await run('Rønnehuset', onePerson('Åge Ærø', 'D------', 'anden@ro.example'));
    expect(problems).toMatchObject([{ row: 2, column: 'email', code: 'email-differs' }]);
  });
});

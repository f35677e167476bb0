import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { filesWith, rightFiles } from './import-files.fixture';
import { ImportsService, type ImportOrder, type ImportOutcome } from './imports.service';

let product: Product;
let home: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
});
afterAll(() => product.close());

type Texts = Parameters<typeof filesWith>[0];
const rollOut = { from: '2026-11-30', weeks: 12 };
const order = (unit: string, texts: Texts = {}, more: Partial<ImportOrder> = {}): ImportOrder => ({
  unit: { name: unit },
  agreementId: '79.01',
  staffGroup: 'sosu',
  files: filesWith(texts),
  rollOut: null,
  ...more,
});

async function run(what: ImportOrder, purpose: 'preview' | 'save' = 'save'): Promise<ImportOutcome> {
  return product.forMunicipality(home.municipalityId, () =>
    product.service(ImportsService).carryOut(what, purpose),
  );
}

async function rowsOf(unit: string): Promise<Record<string, number>> {
  const counts = [
    'employment',
    'duty_type',
    'base_plan',
    'roster_period',
    'shift',
    'audit_entry',
    'local_agreement',
  ]
    .map((table) => `(SELECT count(*)::int FROM ${table} WHERE unit_id = unit.id) AS ${table}`)
    .join(', ');
  const [row] = await product.database.query<Record<string, number>>(
    `SELECT ${counts} FROM unit WHERE name = $1`,
    [unit],
  );
  return row ?? {};
}

const tally = (added: number, changed: number, unchanged: number) => ({ new: added, changed, unchanged });

describe('an import into a new unit', () => {
  const unit = 'Åhuset';

  it('shows in a preview what it would do, and does nothing of it', async () => {
    const outcome = await run(order(unit, {}, { rollOut }), 'preview');
    expect(outcome.summary).toEqual({
      people: tally(2, 0, 0),
      dutyTypes: tally(2, 0, 0),
      basePlanLines: tally(2, 0, 0),
      shifts: 72,
    });
    expect(await rowsOf(unit)).toEqual({});
  });

  it('saves what the preview showed', async () => {
    const preview = await run(order(unit, {}, { rollOut }), 'preview');
    const { summary, balances, problems } = await run(order(unit, {}, { rollOut }));
    expect(problems).toEqual([]);
    expect(summary).toEqual(preview.summary);
    const plain = (all: ImportOutcome['balances']) => all.map(({ employmentId: _, ...balance }) => balance);
    expect(plain(balances)).toEqual(plain(preview.balances));
    expect(await rowsOf(unit)).toMatchObject({ employment: 2, duty_type: 2, base_plan: 1, shift: 72 });
  });

  it('counts the norm from its first roster, and says where everybody ends', async () => {
    const again = await run(order(unit, {}, { rollOut }), 'preview');
    expect(again.normPeriod).toBeNull();
    // 12 weeks of 37 and of 29¾ hours less 24, 25 and 26 December and New Year’s Day; 36 shifts of 8 hours each.
    expect(again.balances).toMatchObject([
      { personName: 'Åse Sørensen', ...rollOutDates, normMinutes: 26640 - 4 * 444, plannedMinutes: 36 * 480 },
      { personName: 'Bjørn Æbelø', ...rollOutDates, normMinutes: 21420 - 4 * 357, plannedMinutes: 36 * 480 },
    ]);
    expect(again.findings.map(({ rule }) => rule)).toContain('norm-tolerance');
  });

  it('changes nothing the second time, not even the audit trail', async () => {
    const before = await rowsOf(unit);
    const { summary } = await run(order(unit, {}, { rollOut }));
    expect(summary).toEqual({
      people: tally(0, 0, 2),
      dutyTypes: tally(0, 0, 2),
      basePlanLines: tally(0, 0, 2),
      shifts: 0,
    });
    expect(await rowsOf(unit)).toEqual(before);
  });

  it('tells in the audit trail what it made', async () => {
    const entries = await product.database.query(
      `SELECT action, after FROM audit_entry JOIN unit ON unit.id = unit_id WHERE unit.name = $1 ORDER BY sequence`,
      [unit],
    );
    expect(entries).toMatchObject([
      { action: 'local-agreement-saved' },
      { action: 'roster-rolled-out', after: { from: '2026-11-30', weeks: 12, shifts: 72 } },
      { action: 'import-saved', after: { people: tally(2, 0, 0), shifts: 72 } },
    ]);
  });
});

const rollOutDates = { from: '2026-11-30', to: '2027-02-21' };

describe('an import into a unit that has something', () => {
  const unit = 'Ellehuset';
  const people = (text: string): Texts => ({ 'people.csv': text });
  const header = 'person;weeklyHours;competences;payrollId;employedTo\n';
  beforeAll(() =>
    run(order(unit, people(`${header}Åse Sørensen;37;medicin,nøgler;17;\nBjørn Æbelø;30;;;\n`))),
  );

  it('changes the row that changed, and keeps what the file does not say', async () => {
    const { summary } = await run(
      order(unit, people('person;weeklyHours;competences\nåse  sørensen;32;medicin\nBjørn Æbelø;30;\n')),
    );
    expect(summary.people).toEqual(tally(0, 1, 1));
    const [job] = await product.database.query(
      `SELECT person.name, weekly_minutes, payroll_id,
              array(SELECT name FROM employment_competence WHERE employment_id = employment.id) AS competences
         FROM employment JOIN person ON person.id = person_id JOIN unit ON unit.id = unit_id
        WHERE unit.name = $1 AND payroll_id = '17'`,
      [unit],
    );
    expect(job).toEqual({
      name: 'åse  sørensen',
      weekly_minutes: 1920,
      payroll_id: '17',
      competences: ['medicin'],
    });
  });

  it('changes a line of the plan, and its duties are those given', async () => {
    const plan = rightFiles['base-plan.csv'].replace('Åse Sørensen;2;;;D;D;D', 'Åse Sørensen;2;;;D;N;');
    const { summary } = await run(order(unit, { 'base-plan.csv': plan }));
    expect(summary.basePlanLines).toEqual(tally(0, 1, 1));
    expect((await run(order(unit, { 'base-plan.csv': plan }))).summary.basePlanLines).toEqual(tally(0, 0, 2));
  });

  it('leaves people and duty types alone that the files do not mention', async () => {
    const [planHeader = ''] = rightFiles['base-plan.csv'].split('\n');
    const files = {
      'people.csv': 'person;weeklyHours;competences\nEva Ørsted;30;\n',
      'duty-types.csv': 'code;name;start;end\nA;Aften;15:00;23:00\n',
      'base-plan.csv': planHeader,
    };
    const { summary } = await run(order(unit, files));
    expect(summary).toMatchObject({ people: tally(1, 0, 0), dutyTypes: tally(1, 0, 0) });
    expect(await rowsOf(unit)).toMatchObject({ employment: 3, duty_type: 3 });
  });

  it.each<[string, Texts, Partial<ImportOrder>, object]>([
    [
      'another agreement',
      {},
      { agreementId: '64.11' },
      { code: 'agreement-differs', facts: { before: '79.01', agreement: '64.11' } },
    ],
    [
      'a last day before the first',
      people(`${header}Åse Sørensen;37;;;2026-11-24\nBjørn Æbelø;30;;;\n`),
      {},
      { row: 2, column: 'employedTo', code: 'employed-to-before-from' },
    ],
    [
      'another staff group',
      people('person;weeklyHours;competences;staffGroup\nÅse Sørensen;37;;pæd\nBjørn Æbelø;30;;\n'),
      {},
      { row: 2, column: 'staffGroup', code: 'staff-group-differs' },
    ],
    [
      'a plan of another length without some of its lines',
      { 'base-plan.csv': 'person;week;mon;tue;wed;thu;fri;sat;sun\nÅse Sørensen;1;D;;;;;;\n' },
      {},
      { code: 'weeks-differ', facts: { weeks: 1, weeksBefore: 2, lines: 1 } },
    ],
    [
      'a roll-out from a Tuesday',
      {},
      { rollOut: { from: '2026-12-01', weeks: 4 } },
      { code: 'roll-out-not-monday' },
    ],
  ])('is refused for %s, and keeps nothing', async (_, texts, more, problem) => {
    const before = await rowsOf(unit);
    const { problems } = await run(order(unit, texts, more));
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(await rowsOf(unit)).toEqual(before);
  });
});

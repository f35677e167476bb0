import { filesWith, rightFiles } from './import-files.fixture';
import { messageOf } from './import-messages';
import { importProblemCodes, type ImportProblem } from './import-problem';
import { mostImportBytes, readImport } from './read-import';

type Texts = Parameters<typeof filesWith>[0];

function problemsOf(texts: Texts): readonly ImportProblem[] {
  const reading = readImport(filesWith(texts));
  return 'refused' in reading ? reading.problems : [];
}

const people = (...rows: string[]): Texts => ({
  'people.csv': ['person;weeklyHours;competences;email;startWeek;employedFrom;employedTo', ...rows].join(
    '\n',
  ),
});
const plan = (...rows: string[]): Texts => ({
  'base-plan.csv': ['person;week;mon;tue;wed;thu;fri;sat;sun', ...rows].join('\n'),
});
const dutyTypes = (...rows: string[]): Texts => ({
  'duty-types.csv': ['code;name;start;end', ...rows].join('\n'),
});
const both = ['Åse Sørensen;37;', 'Bjørn Æbelø;30;'];

describe('what is wrong is told with file, row and column', () => {
  it.each<[string, Texts, Partial<ImportProblem>]>([
    [
      'a file that is not there',
      { 'base-plan.csv': undefined },
      { file: 'base-plan.csv', row: null, code: 'file-missing' },
    ],
    ['a file of another name', { 'notes.csv': 'x' }, { file: 'notes.csv', code: 'file-unknown' }],
    [
      'a file under both names',
      { 'grundplan.csv': rightFiles['base-plan.csv'] },
      { file: 'grundplan.csv', code: 'file-twice' },
    ],
    [
      'a column that is not there',
      { 'people.csv': rightFiles['people.csv'].replace(';competences', '') },
      { row: 1, column: 'competences', code: 'column-missing' },
    ],
    [
      'a column nobody knows',
      { 'people.csv': rightFiles['people.csv'].replace('competences', 'competences;cpr') },
      { row: 1, column: 'cpr', code: 'column-unknown' },
    ],
    [
      'a column twice',
      { 'people.csv': rightFiles['people.csv'].replace('competences', 'competences;Kompetencer') },
      { row: 1, column: 'Kompetencer', code: 'column-twice' },
    ],
    [
      'a cell without a column',
      people(...both, 'Eva;30;;;;;;7'),
      { row: 4, column: null, code: 'row-too-long' },
    ],
    ['an empty name', people(...both, ';30;'), { row: 4, column: 'person', code: 'value-missing' }],
    [
      'a name longer than the limit',
      people(...both, `${'x'.repeat(121)};30;`),
      { row: 4, column: 'person', code: 'value-too-long' },
    ],
    [
      'hours that are no number',
      people(...both, 'Eva;tredive;'),
      { row: 4, column: 'weeklyHours', code: 'not-a-number', facts: { value: 'tredive' } },
    ],
    [
      'hours out of range',
      people(...both, 'Eva;61;'),
      { row: 4, column: 'weeklyHours', code: 'number-out-of-range' },
    ],
    [
      'the same person twice',
      people(...both, 'åse sørensen;30;'),
      { row: 4, column: 'person', code: 'person-twice', facts: { person: 'åse sørensen', otherRow: 2 } },
    ],
    [
      'the same e-mail twice',
      people('Åse Sørensen;37;;a@b.example', 'Bjørn Æbelø;30;;A@B.example'),
      { row: 3, column: 'email', code: 'email-twice' },
    ],
    [
      'an employment that ends before it starts',
      people(...both, 'Eva;30;;;;2026-02-01;2026-01-31'),
      { row: 4, column: 'employedTo', code: 'employed-to-before-from' },
    ],
    [
      'a start week past the base plan',
      people('Åse Sørensen;37;;;3', 'Bjørn Æbelø;30;'),
      { row: 2, column: 'startWeek', code: 'start-week-too-high', facts: { value: 3, weeks: 2 } },
    ],
    [
      'a bad time',
      dutyTypes('D;Dag;7;15:00', 'N;Nat;23:00;07:00'),
      { row: 2, column: 'start', code: 'not-a-time' },
    ],
    [
      'a duty that ends when it starts',
      dutyTypes('D;Dag;07:00;7:00', 'N;Nat;23:00;07:00'),
      { row: 2, column: 'end', code: 'time-without-length' },
    ],
    [
      'a duty type twice',
      dutyTypes('D;Dag;07:00;15:00', 'N;Nat;23:00;07:00', 'N;Nat;22:00;07:00'),
      { row: 4, column: 'code', code: 'duty-type-twice' },
    ],
    [
      'a person of the base plan nobody knows',
      plan('Eva;1;D;;;;;;'),
      { row: 2, column: 'person', code: 'person-unknown', facts: { person: 'Eva' } },
    ],
    [
      'a code nobody knows',
      plan('Åse Sørensen;1;;;d;;;;'),
      { row: 2, column: 'wed', code: 'duty-type-unknown', facts: { dutyType: 'd' } },
    ],
    [
      'a week twice',
      plan('Åse Sørensen;1;;;;;;;', 'Åse Sørensen;1;;;;;;;'),
      { row: 3, column: 'week', code: 'week-twice', facts: { week: 1, person: 'Åse Sørensen', otherRow: 2 } },
    ],
    [
      'a week that is not there',
      plan('Åse Sørensen;1;;;;;;;', 'Åse Sørensen;3;;;;;;;'),
      { row: 2, column: 'week', code: 'week-missing', facts: { week: 2, weeks: 3, person: 'Åse Sørensen' } },
    ],
    [
      'a week that is no number',
      plan('Åse Sørensen;uge 1;;;;;;;'),
      { row: 2, column: 'week', code: 'not-a-number' },
    ],
  ])('%s', (_, texts, problem) => {
    expect(problemsOf(texts)).toEqual([expect.objectContaining(problem)]);
  });

  it('a wrong row is still a person and a code for the base plan', () => {
    const texts = {
      ...people('Åse Sørensen;x;', both[1] ?? ''),
      ...dutyTypes('D;Dag;x;15:00', 'N;Nat;23:00;07:00'),
    };
    expect(problemsOf(texts).map(({ code }) => code)).toEqual(['not-a-number', 'not-a-time']);
  });

  it('everything at once, file by file and row by row', () => {
    const texts = {
      ...plan('Eva;1;X;;;;;;'),
      ...dutyTypes('D;;07:00;'),
      ...people('Åse Sørensen;;', 'Bjørn Æbelø;-1;;nej'),
    };
    expect(problemsOf(texts).map(({ file, row, column }) => [file, row, column])).toEqual([
      ['people.csv', 2, 'weeklyHours'],
      ['people.csv', 3, 'weeklyHours'],
      ['people.csv', 3, 'email'],
      ['duty-types.csv', 2, 'end'],
      ['duty-types.csv', 2, 'name'],
      ['base-plan.csv', 2, 'mon'],
      ['base-plan.csv', 2, 'person'],
    ]);
  });

  it('takes files up to the limit and refuses one byte more', () => {
    const size = filesWith().reduce((sum, { bytes }) => sum + bytes.length, 0);
    const padded = (extra: number): Texts => ({
      'people.csv': `${rightFiles['people.csv']}${' '.repeat(mostImportBytes - size + extra)}`,
    });
    expect(problemsOf(padded(0))).toEqual([]);
    expect(problemsOf(padded(1))).toMatchObject([{ file: 'people.csv', code: 'file-too-large' }]);
  });
});

describe('sentences', () => {
  it('are filled from the facts', () => {
    const [problem] = problemsOf(plan('Eva;1;;;;;;;'));
    expect(problem && messageOf(problem, 'da')).toBe('Eva findes ikke i filen med personer.');
    expect(problem && messageOf(problem, 'en')).toBe('Eva is not in the file of people.');
  });

  it.each(importProblemCodes)('%s says something in both languages', (code) => {
    const [danish, english] = (['da', 'en'] as const).map((language) =>
      messageOf({ code, facts: {} }, language),
    );
    expect(danish).toMatch(/\.$/);
    expect(english).toMatch(/\.$/);
    expect(danish).not.toBe(english);
  });
});

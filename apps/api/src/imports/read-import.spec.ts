import { filesWith, rightFiles } from './import-files.fixture';
import { readImport } from './read-import';

const person = {
  email: null,
  staffGroup: null,
  fixedNight: null,
  hourly: null,
  employedFrom: null,
  employedTo: null,
  payrollId: null,
  startWeek: null,
};

const fileNames = { people: 'people.csv', basePlan: 'base-plan.csv' };

const expected = {
  fileNames,
  people: [
    { ...person, row: 2, name: 'Åse Sørensen', weeklyMinutes: 2220, competences: ['medicin', 'nøgler'] },
    { ...person, row: 3, name: 'Bjørn Æbelø', weeklyMinutes: 1785, competences: [] },
  ],
  dutyTypes: [
    { row: 2, code: 'D', name: 'Dag', start: '07:00', end: '15:00' },
    { row: 3, code: 'N', name: 'Nat', start: '23:00', end: '07:00' },
  ].map((each) => ({ ...each, kind: null, requires: null, needWeekday: null, needWeekend: null })),
  weeks: 2,
  lines: [
    {
      person: 'Åse Sørensen',
      weeks: [
        { row: 2, days: ['D', 'D', 'D', null, null, null, null] },
        { row: 3, days: [null, null, 'D', 'D', 'D', null, null] },
      ],
    },
    {
      person: 'Bjørn Æbelø',
      weeks: [
        { row: 4, days: ['N', 'N', null, null, null, 'N', 'N'] },
        { row: 5, days: [null, null, null, 'N', 'N', null, null] },
      ],
    },
  ],
};

describe('reading three right files', () => {
  it('gives people, duty types and the base plan', () => {
    expect(readImport(filesWith())).toEqual(expected);
  });

  it('takes Danish names of files and columns', () => {
    const files = filesWith({
      'people.csv': undefined,
      'duty-types.csv': undefined,
      'base-plan.csv': undefined,
      'Personer.CSV': rightFiles['people.csv'].replace(/.*\n/, 'Navn;Ugentlige timer;Kompetencer\n'),
      'vagttyper.csv': rightFiles['duty-types.csv'].replace(/.*\n/, 'KODE;Vagttype;Fra;Til\n'),
      'grundplan.csv': rightFiles['base-plan.csv'].replace(
        /.*\n/,
        'Medarbejder;Uge;Mandag;Tirsdag;Ons;Tor;Fre;Lørdag;Søndag\n',
      ),
    });
    expect(readImport(files)).toEqual({
      ...expected,
      fileNames: { people: 'Personer.CSV', basePlan: 'grundplan.csv' },
    });
  });

  it('takes comma as delimiter with hours in quotes', () => {
    const files = filesWith({
      'people.csv':
        'person,weeklyHours,competences\nÅse Sørensen,37,"medicin,nøgler"\nBjørn Æbelø,"29,75",\n',
    });
    expect(readImport(files)).toEqual(expected);
  });

  it('finds a person of the base plan whatever the case and the spaces', () => {
    const files = filesWith({ 'base-plan.csv': rightFiles['base-plan.csv'].replace('Åse S', 'åse  s') });
    expect(readImport(files)).toEqual(expected);
  });

  it('reads the optional columns', () => {
    const files = filesWith({
      'people.csv':
        'navn;timer;kompetencer;e-mail;personalegruppe;fast nat;timelønnet;ansat fra;ansat til;lønnummer;startuge\n' +
        'Åse Sørensen;;;Aase@Birkelund.example;sosu;nej;ja;1-2-2026;2027-01-31;00417;2\nBjørn Æbelø;29,75;\n',
      'duty-types.csv':
        'code;name;start;end;kind;requires;needWeekday;needWeekend\n' +
        'D;Dag;7.00;15:00;møde;medicin,nøgler;4;3\nN;Nat;23:00;24:00\n',
    });
    expect(readImport(files)).toMatchObject({
      people: [
        {
          weeklyMinutes: 0,
          competences: [],
          email: 'aase@birkelund.example',
          staffGroup: 'sosu',
          fixedNight: false,
          hourly: true,
          employedFrom: '2026-02-01',
          employedTo: '2027-01-31',
          payrollId: '00417',
          startWeek: 2,
        },
        { weeklyMinutes: 1785, hourly: null },
      ],
      dutyTypes: [
        { start: '07:00', kind: 'meeting', requires: ['medicin', 'nøgler'], needWeekday: 4, needWeekend: 3 },
        { end: '00:00', kind: null, requires: [], needWeekday: null },
      ],
    });
  });

  it('takes a base plan without rows as no base plan', () => {
    const [header = ''] = rightFiles['base-plan.csv'].split('\n');
    expect(readImport(filesWith({ 'base-plan.csv': header }))).toMatchObject({ weeks: 0, lines: [] });
  });
});

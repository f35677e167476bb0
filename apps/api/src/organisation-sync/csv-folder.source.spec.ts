import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OrganisationFilesService } from '../imports/organisation-files.service';
import { CsvFolder } from './csv-folder.source';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rulleplan-organisation-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const said = { municipality: 'Ådal Kommune', isComplete: true };
  return new CsvFolder(folder, said, new OrganisationFilesService()).read();
};
const units = 'enhed;enhedsid;overenhed;arbejdstidsaftale\nÆldreområdet;U0;;79.01\nBøgelund;U1;Ældreområdet;';
const header =
  'navn;personId;email;enhed;personalegruppe;ugetimer;timelønnet;ansat fra;ansat til;lønnummer;kontering;dækker enheder;kompetencer';

describe('a folder of files', () => {
  it('is read as the feed is: units in a tree, people with a row for each job', async () => {
    const people = [
      header,
      'Anna Sørensen;P1;anna@example.dk;Bøgelund;sosu;37;nej;01-02-2020;;10001;5-32;;medicin 31-01-2027, kørekort',
      'Anna Sørensen;P1;anna@example.dk;U0;sosu;;ja;2024-01-01;2026-12-31;;;Bøgelund;',
    ].join('\n');
    expect(
      await read({ 'enheder.csv': units, 'people.csv': people, 'notes.txt': 'none of our business' }),
    ).toEqual({
      state: 'read',
      etag: null,
      problems: [],
      organisation: {
        municipality: 'Ådal Kommune',
        isComplete: true,
        units: [
          expect.objectContaining({ place: 'enheder.csv:2', id: 'U0', parentId: null, agreementId: '79.01' }),
          expect.objectContaining({ place: 'enheder.csv:3', id: 'U1', parentId: 'U0' }),
        ],
        people: [
          {
            place: 'people.csv:2',
            id: 'P1',
            name: 'Anna Sørensen',
            email: 'anna@example.dk',
            employments: [
              {
                place: 'people.csv:2',
                id: '10001',
                unitId: 'U1',
                staffGroup: 'sosu',
                weeklyMinutes: 2220,
                hourly: false,
                fixedNight: undefined,
                from: '2020-02-01',
                to: null,
                payrollId: '10001',
                accountCoding: '5-32',
                servesUnitIds: [],
                competences: [
                  { name: 'medicin', heldTo: '2027-01-31' },
                  { name: 'kørekort', heldTo: null },
                ],
              },
              expect.objectContaining({
                id: 'P1 · U0',
                unitId: 'U0',
                weeklyMinutes: 0,
                to: '2026-12-31',
                servesUnitIds: ['U1'],
              }),
            ],
          },
        ],
      },
    });
  });

  it('leaves out a row that is wrong, and says where and why', async () => {
    const people = `${header}\nAnna;;;Bøgelund;sosu;37;;2020-01-01;;;;;medicin 31-02-2027\nBo;;;Bøgelund;sosu;37;;2020-01-01;;;;;`;
    const reading = await read({ 'units.csv': units, 'people.csv': people });
    expect(reading).toMatchObject({
      state: 'read',
      problems: [{ code: 'file-wrong', place: 'people.csv:2:kompetencer' }],
      organisation: { people: [{ id: 'bo', name: 'Bo' }] },
    });
  });

  it.each([
    ['one of them is not there', { 'units.csv': units }, 'people.csv'],
    ['a column is missing', { 'units.csv': 'navn\nBøgelund', 'people.csv': header }, 'units.csv:1:unit'],
  ])('cannot be followed when %s', async (_case, files, place) => {
    const reading = await read(files);
    expect(reading).toMatchObject({ state: 'failed' });
    expect(reading.state === 'failed' && reading.problems.map((problem) => problem.place)).toContain(place);
  });

  it('that is not there is told of', async () => {
    const said = { municipality: 'Ådal Kommune', isComplete: true };
    const gone = new CsvFolder(join(folder, 'gone'), said, new OrganisationFilesService());
    expect(await gone.read()).toMatchObject({ state: 'failed', problems: [{ code: 'folder-unreadable' }] });
  });
});

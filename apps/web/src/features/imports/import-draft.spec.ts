import { emptyDraft, missingFields, partOf, requestOf, withFiles, type ImportDraft } from './import-draft';

const file = (name: string, text = '') => new File([text], name);
const draft = (part: Partial<ImportDraft> = {}): ImportDraft => ({
  ...emptyDraft('2026-11-25', 'new'),
  ...part,
});

describe('a new draft', () => {
  it('rolls out from next Monday', () => {
    expect(draft().from).toBe('2026-11-30');
    expect(emptyDraft('2026-11-30', 'new').from).toBe('2026-12-07');
  });
});

describe('which part a file is', () => {
  it.each([
    ['people.csv', 'people'],
    ['Medarbejdere.CSV', 'people'],
    ['vagttyper.csv', 'dutyTypes'],
    ['grundplan.csv', 'basePlan'],
    ['ferie.csv', null],
  ])('%s is %s', (name, part) => {
    expect(partOf(file(name))).toBe(part);
  });
});

describe('adding files', () => {
  it('puts a file in the place of the one that is the same part', () => {
    const before = draft({ files: [file('people.csv'), file('vagttyper.csv')] });
    const names = withFiles(before, [file('personer.csv')]).files.map(({ name }) => name);
    expect(names).toEqual(['vagttyper.csv', 'personer.csv']);
  });

  it('keeps unknown files beside each other, but not twice the same', () => {
    const before = draft({ files: [file('a.csv'), file('b.csv')] });
    const names = withFiles(before, [file('b.csv')]).files.map(({ name }) => name);
    expect(names).toEqual(['a.csv', 'b.csv']);
  });
});

describe('what is missing', () => {
  it('is the files and the name of the new unit at first', () => {
    expect(missingFields(draft())).toEqual(['files', 'newUnitName']);
  });

  it('is the unit when one that exists is wanted, and the Monday when it is rolled out', () => {
    const chosen = draft({ files: [file('people.csv')], target: 'existing', from: null });
    expect(missingFields(chosen)).toEqual(['unitId', 'from']);
    expect(missingFields({ ...chosen, rollsOut: false })).toEqual(['unitId']);
  });
});

describe('what is sent', () => {
  it('has the files byte for byte, also those of an older encoding', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xe6, 0xf8, 0xe5, 0x00, 0xff]);
    const request = await requestOf(draft({ files: [new File([bytes], 'people.csv')] }));
    expect(request.files).toEqual([
      { name: 'people.csv', contentBase64: Buffer.from(bytes).toString('base64') },
    ]);
  });

  it('names either a new unit or one that exists', async () => {
    const both = draft({ newUnitName: ' Ny ', unitId: 'home' });
    expect(await requestOf(both)).toMatchObject({ newUnitName: 'Ny', unitId: null });
    expect(await requestOf({ ...both, target: 'existing' })).toMatchObject({
      newUnitName: null,
      unitId: 'home',
    });
  });
});

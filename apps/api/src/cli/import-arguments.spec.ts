import { readImportArguments } from './import-arguments';

describe('the arguments of an import', () => {
  it('are a folder and a unit; the rest is as it mostly is', () => {
    expect(readImportArguments(['roster', '--unit', ' Åhuset '])).toEqual({
      folder: 'roster',
      unit: 'Åhuset',
      municipality: null,
      agreementId: '79.01',
      staffGroup: 'sosu',
      rollOut: null,
      isPreview: false,
      language: 'da',
      asJson: false,
    });
  });

  it('can say everything', () => {
    const said =
      '--unit Åhuset --municipality Ådal --agreement 79.01 --staff-group pæd --roll-out 2026-11-30';
    const args = ['roster', ...said.split(' '), '--weeks', '8', '--preview', '--language', 'en', '--json'];
    expect(readImportArguments(args)).toMatchObject({
      municipality: 'Ådal',
      staffGroup: 'pæd',
      rollOut: { from: '2026-11-30', weeks: 8 },
      isPreview: true,
      language: 'en',
      asJson: true,
    });
  });

  it.each([
    [[], 'Name one folder.'],
    [['one', 'two', '--unit', 'x'], 'Name one folder.'],
    [['roster'], 'Name the unit with --unit, in at most 120 letters.'],
    [['roster', '--unit', 'x'.repeat(121)], 'Name the unit with --unit, in at most 120 letters.'],
    [['roster', '--unit', 'x', '--agreement', '12.34'], 'Agreement 12.34 is not in the catalogue.'],
    [['roster', '--unit', 'x', '--roll-out', '2026-12-01'], '--roll-out must be a Monday, not 2026-12-01.'],
    [['roster', '--unit', 'x', '--roll-out', '2026-11-31'], '--roll-out must be a Monday, not 2026-11-31.'],
    [
      ['roster', '--unit', 'x', '--roll-out', '2026-11-30', '--weeks', '54'],
      '--weeks must be a number from 1 to 53.',
    ],
    [['roster', '--unit', 'x', '--language', 'de'], '--language must be one of da, en.'],
  ])('%j: %s', (args, sentence) => {
    expect(readImportArguments(args)).toBe(sentence);
  });

  it('are refused with a word nobody knows', () => {
    expect(readImportArguments(['roster', '--units', 'x'])).toMatch(/--units/);
  });
});

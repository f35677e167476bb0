import { readSyncArguments } from './sync-arguments';

describe('what follows rulleplan sync', () => {
  const plain = { municipality: null, isPreview: false, asJson: false, isEnglish: false };
  it.each([
    [[], plain],
    [['--preview', '--json'], { ...plain, isPreview: true, asJson: true }],
    [
      ['--municipality', 'Ådal Kommune', '--english'],
      { ...plain, municipality: 'Ådal Kommune', isEnglish: true },
    ],
    [['--municipality'], null],
    [['--force'], null],
    [['folder'], null],
  ])('%j', (args, expected) => {
    expect(readSyncArguments(args)).toEqual(expected);
  });
});

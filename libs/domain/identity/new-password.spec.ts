import { judgePassword } from '.';

const owner = { email: 'anna.soerensen@birkelund.example', name: 'Anna Sørensen' };
const judge = (password: string) => judgePassword(password, owner);

describe('a new password', () => {
  it.each([
    ['eleven characters', 'æøå-bcd-fgh', 'too-short'],
    ['twelve characters', 'æøå-bcd-fghj', null],
    ['200 characters', 'abcdeg'.repeat(33) + 'xy', null],
    ['201 characters', 'abcdeg'.repeat(33) + 'xyz', 'too-long'],
    ['emoji, counted as people do', '🌳🌲🌴🌵🌷🌸🌹🌺🌻🌼🌽', 'too-short'],
    ['two lines', 'first line\nsecond line', 'not-one-line'],
    ['a tab', 'first\tsecond third', 'not-one-line'],
    ['four words with blanks', 'hest batteri hæfteklamme', null],
  ])('of %s', (_case, password, problem) => {
    expect(judge(password)).toBe(problem);
  });

  it.each([
    'adgangskode',
    'Adgangskode2026',
    'Adgangskode!!!1',
    'p-a-s-s-w-o-r-d 123',
    'qwertyuiop12',
    'aaaaaaaaaaaaaa',
    'abababababab',
    '123412341234',
    'abcdefghijklm',
    '987654321098',
    'Velkommen1234',
  ])('%s is among those that are guessed first, or too short', (password) => {
    expect(judge(password)).toMatch(/too-common|too-short/);
  });

  it.each([
    'anna.soerensen',
    'Anna Sørensen 1',
    'annasørensen2026',
    'anna.soerensen@birkelund.example',
    '1-anna-soerensen',
  ])('%s names its owner', (password) => {
    expect(judge(password)).toBe('names-you');
  });

  it('may hold a name beside enough else', () => {
    expect(judge('anna.soerensen spiser 7 æbler')).toBeNull();
  });
});

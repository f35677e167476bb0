import { isEmail } from '.';

describe('an e-mail address', () => {
  it.each(['anna@example.dk', 'anna.sørensen+vagt@post.bøgelund.example', 'a@b.dk', `o'neil@example.dk`])(
    'is %s',
    (text) => {
      expect(isEmail(text)).toBe(true);
    },
  );

  it.each([
    '',
    'anna',
    'anna@',
    '@example.dk',
    'anna@example',
    'anna@example.',
    'anna@.dk',
    'anna@@example.dk',
    'anna sørensen@example.dk',
    'anna@example.dk\nbcc: alle@example.dk',
    'anna@example.dk, bo@example.dk',
    '<anna@example.dk>',
    'anna\u0000@example.dk',
  ])('is not %j', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it('has at most 254 characters', () => {
    const long = (length: number) => `${'a'.repeat(length - '@example.dk'.length)}@example.dk`;
    expect(isEmail(long(254))).toBe(true);
    expect(isEmail(long(255))).toBe(false);
  });
});

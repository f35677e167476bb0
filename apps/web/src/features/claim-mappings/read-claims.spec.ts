import { readClaims } from './read-claims';

const claims = { sub: '42', groups: ['Ledere Åkilden'] };

describe('claims that were pasted', () => {
  it('are read from JSON', () => {
    expect(readClaims(` ${JSON.stringify(claims, null, 2)}\n`)).toEqual(claims);
  });

  it('are read from the middle of a token, with Danish letters', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(readClaims(`${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`)).toEqual(claims);
  });

  it.each(['', 'hej', '[]', '"x"', '42', 'null', 'a.b', 'a.b.c', '{"groups":', '....'])(
    'are none in %j',
    (text) => {
      expect(readClaims(text)).toBeNull();
    },
  );
});

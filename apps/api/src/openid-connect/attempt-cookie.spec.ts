import { attemptCookie, attemptIn, ownPath, type Attempt } from './attempt-cookie';

const attempt: Attempt = {
  state: 's',
  nonce: 'n',
  codeVerifier: 'v',
  returnTo: '/units/1/roster?week=2026-11-23',
  sharedDevice: true,
};
const sent = (cookie: string) => cookie.split(';')[0];
const holding = (value: unknown) =>
  `rulleplan_openid=${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

describe('an attempt to sign in at the identity provider', () => {
  it('is kept by the browser, unread by scripts, and not sent with what another page posts', () => {
    expect(attemptCookie(attempt)).toMatch(/HttpOnly; SameSite=Lax$/);
    expect(attemptIn(sent(attemptCookie(attempt)))).toEqual(attempt);
  });

  it('is gone when it is ended, and when it cannot be read', () => {
    expect(attemptIn(sent(attemptCookie(null)))).toBeNull();
    for (const value of [null, [], 'x', { ...attempt, state: 1 }, {}]) {
      expect(attemptIn(holding(value))).toBeNull();
    }
    expect(attemptIn('rulleplan_openid=%%%')).toBeNull();
    expect(attemptIn(undefined)).toBeNull();
  });

  it('comes back to a page of our own, whatever the cookie says', () => {
    expect(attemptIn(holding({ ...attempt, returnTo: 'https://evil.example' }))?.returnTo).toBe('/');
  });
});

describe('a path to come back to', () => {
  it.each(['/', '/my-roster', '/units/1?week=2026-11-23#shift'])('%s stands', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    'https://evil.example',
    'my-roster',
    '',
    '/a b',
    '/a\nb',
    7,
    undefined,
  ])('%j becomes the front page', (path) => {
    expect(ownPath(path)).toBe('/');
  });
});

import { ownPath } from './own-path';

const origin = 'https://vagt.kommune.example';
const led = (wanted: string | null) => ownPath(wanted, origin);

describe('where one goes after signing in', () => {
  it('is the page one wanted, with its query', () => {
    expect(led('/units/åkilden/monday?week=2026-11-30')).toBe('/units/%C3%A5kilden/monday?week=2026-11-30');
  });

  it('is the first page when none was wanted', () => {
    expect(led(null)).toBe('/');
    expect(led('')).toBe('/');
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example/',
    '/\t/elsewhere.example/',
    '/.//elsewhere.example/',
    '/my-roster/..//elsewhere.example',
    'javascript:alert(1)',
    'my-roster',
    `${origin}/my-roster`,
    'http://[',
  ])('is the first page when %j would lead away, or is no path', (wanted) => {
    expect(led(wanted)).toBe('/');
  });

  it('is no answer of the API', () => {
    expect(led('/api/my-data/export')).toBe('/');
    expect(led('/apiary')).toBe('/apiary');
  });

  it('is not the sign-in again', () => {
    expect(led('/sign-in?then=/sign-in')).toBe('/');
  });
});

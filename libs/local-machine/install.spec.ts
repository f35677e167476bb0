import { isInstalledAs } from './install.mjs';

const lockFile = JSON.stringify({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/luxon': { version: '3.7.2' },
    'node_modules/postgres-for-here': { version: '18.4.0', optional: true },
    'node_modules/postgres-for-elsewhere': { version: '18.4.0', optional: true },
  },
});
const note = (packages: Record<string, { version: string }>) => JSON.stringify({ packages });
const luxon = { 'node_modules/luxon': { version: '3.7.2' } };
const postgres = { 'node_modules/postgres-for-here': { version: '18.4.0' } };

describe('what npm installed', () => {
  it('is right when all is there but what is made for other systems', () => {
    expect(isInstalledAs(lockFile, note({ ...luxon, ...postgres }))).toBe(true);
  });

  it('is wrong without any note of npm', () => {
    expect(isInstalledAs(lockFile, '')).toBe(false);
  });

  it('is wrong when a package is missing', () => {
    expect(isInstalledAs(lockFile, note(postgres))).toBe(false);
  });

  it('is wrong when a package has another version', () => {
    expect(isInstalledAs(lockFile, note({ 'node_modules/luxon': { version: '3.7.1' }, ...postgres }))).toBe(
      false,
    );
  });

  it('is wrong when an optional package has another version', () => {
    const other = { 'node_modules/postgres-for-here': { version: '17.0.0' } };
    expect(isInstalledAs(lockFile, note({ ...luxon, ...other }))).toBe(false);
  });

  it('is wrong when something more is there', () => {
    expect(isInstalledAs(lockFile, note({ ...luxon, 'node_modules/left-over': { version: '1.0.0' } }))).toBe(
      false,
    );
  });
});

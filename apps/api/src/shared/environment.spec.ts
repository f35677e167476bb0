import { readEnvironment, SettingError } from './environment';

const needed = { DATABASE_URL: 'postgres://rulleplan:secret@localhost:5432/rulleplan' };

describe('the settings', () => {
  it('need only the database', () => {
    expect(readEnvironment(needed)).toMatchObject({
      databaseUrl: needed.DATABASE_URL,
      port: 3000,
      publicUrl: null,
      fixedNow: null,
      logLevel: 'info',
    });
  });

  it.each([
    ['DATABASE_URL', undefined],
    ['DATABASE_URL', 'mysql://localhost/rulleplan'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['RULLEPLAN_PUBLIC_URL', 'vagt.kommune.dk'],
    ['RULLEPLAN_NOW', 'i morgen'],
    ['LOG_LEVEL', 'loud'],
  ])('name the one to mend: %s=%s', (name, value) => {
    const read = () => readEnvironment({ ...needed, [name]: value });
    expect(read).toThrow(SettingError);
    expect(read).toThrow(new RegExp(`^${name} must`));
  });
});

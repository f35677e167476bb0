import { checkNodeVersion } from './node-version.mjs';
import { MachineProblem, describeProblem, isDiskFull } from './problem.mjs';

describe('a problem of the machine', () => {
  it('is one line that names us', () => {
    expect(describeProblem(new MachineProblem('port 3000 is in use.'))).toBe(
      'rulleplan: port 3000 is in use.',
    );
  });

  it('that nobody foresaw is shown whole', () => {
    expect(describeProblem(new TypeError('x is undefined'))).toMatch(
      /unexpected failure\nTypeError: x is undefined\n +at /,
    );
  });

  it.each([
    ['Node', Object.assign(new Error('write'), { code: 'ENOSPC' })],
    ['npm', 'npm error code ENOSPC'],
    ['Postgres', 'FATAL:  could not write to file "pg_wal/xlogtemp.9": No space left on device'],
    ['a quota', 'could not extend file: Disk quota exceeded'],
  ])('is a full disk when %s says so', (_who, evidence) => {
    expect(isDiskFull(evidence)).toBe(true);
  });

  it('is not a full disk otherwise', () => {
    expect(isDiskFull(new Error('connection refused'))).toBe(false);
    expect(describeProblem(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatch(
      /^rulleplan: the disk is full\./,
    );
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.9.1'])('%s is new enough', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(['20.18.3', '18.20.8', '12.22.12'])('%s is too old', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(/needs 20\.19\.0 or newer/);
  });
});

import { SettingError } from './environment';
import { failureLine } from './failure-line';

const failed = (code: string) => Object.assign(new Error('connect failed'), { code });

describe('what whoever starts us reads when it fails', () => {
  it.each([
    [new SettingError('PORT must be a number.'), /^PORT must be a number\.$/],
    [failed('EADDRINUSE'), /^The port is already in use: .*PORT/],
    [failed('EACCES'), /PORT/],
    [failed('ECONNREFUSED'), /^The database cannot be reached: check DATABASE_URL/],
    [failed('ENOTFOUND'), /^The database cannot be reached/],
    [failed('28P01'), /refuses the user or password/],
    [failed('3D000'), /does not exist/],
  ])('is one line that says what to do: %s', (error, line) => {
    expect(failureLine(error)).toMatch(line);
    expect(failureLine(error)).not.toContain('\n');
  });

  it('is the stack where nobody foresaw it', () => {
    expect(failureLine(new Error('never seen'))).toMatch(/never seen\n\s+at /);
  });
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';
import { run, temporaryFolder } from './command';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const rulleplan = 'apps/start/rulleplan.mjs';
const emptyPlan = JSON.stringify({
  zone: 'Europe/Copenhagen',
  agreement: '79.01',
  normPeriod: { from: '2026-01-05' },
  people: [],
  shifts: [],
});

describe('npx rulleplan', () => {
  it('evaluates a plan from standard input, and writes nothing but the answer', async () => {
    const { code, stdout } = await run(rulleplan, ['evaluate', '-'], { input: emptyPlan }).ended();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], norm: [] });
  });

  it('passes the exit code on', async () => {
    const { code, stdout } = await run(rulleplan, ['evaluate', '-'], { input: '{}' }).ended();
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  it('is found by npx itself', async () => {
    const { stdout, stderr } = await promisify(execFile)('npx', ['--offline', 'rulleplan', 'help'], {
      cwd: inWorkspace(),
      env: { PATH: process.env['PATH'], HOME: folder.path },
    });
    expect(stdout + stderr).toMatch(/rulleplan evaluate FILE/);
  });

  it('starts the database for a command that needs it, and stops it again', async () => {
    const environment = { RULLEPLAN_DATA: `${folder.path}/data` };
    const { code, stdout } = await run(rulleplan, ['migrate'], { environment }).ended();
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
    const again = await run(rulleplan, ['migrate'], { environment }).ended();
    expect(again).toMatchObject({ code: 0, stdout: 'The database is up to date.\n' });
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateCommand } from './evaluate';

const plan = {
  zone: 'Europe/Copenhagen',
  agreement: '79.01',
  people: [{ id: 'anna', weeklyMinutes: 2220, employedFrom: '2020-01-01' }],
  shifts: [{ id: 's1', person: 'anna', start: '2026-01-05T07:00', end: '2026-01-05T20:00' }],
};

let folder: string;
let written: { out: string; err: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rulleplan-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  written = { out: '', err: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((written.err += String(text))));
});
afterEach(() => jest.restoreAllMocks());

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('the command evaluate', () => {
  it('writes the answer as JSON, also with findings', async () => {
    expect(await evaluateCommand([await file('plan.json', plan)])).toBe(0);
    const { findings } = JSON.parse(written.out) as { findings: { rule: string }[] };
    expect(findings.map(({ rule }) => rule)).toContain('max-duty-length');
    expect(written.err).toBe('');
  });

  it('tells what is wrong where, and writes no answer', async () => {
    const path = await file('wrong.json', { ...plan, zone: 'Europe/Oslo' });
    expect(await evaluateCommand([path])).toBe(2);
    expect(written.err).toMatch(/^\/zone: expected .*Europe\/Copenhagen.*, got "Europe\/Oslo"\n$/);
    expect(written.out).toBe('');
  });

  it('takes another agreement in place of the plan’s', async () => {
    const path = await file('plan.json', plan);
    const other = await file('agreement.json', '"no such agreement"');
    for (const args of [
      [path, '--agreement', other],
      ['--agreement', other, path],
    ]) {
      expect(await evaluateCommand(args)).toBe(2);
      expect(written.err).toContain('/agreement: expected');
    }
  });

  it('reads files that begin with a byte order mark, as Windows writes them', async () => {
    expect(await evaluateCommand([await file('marked.json', `\uFEFF${JSON.stringify(plan)}`)])).toBe(0);
  });

  it.each([
    ['an agreement that is not named', ['plan.json', '--agreement'], '--agreement needs a file'],
    ['two plans', ['one.json', 'two.json'], 'Which plan?'],
    ['an option there is not', ['plan.json', '--quiet'], 'There is no option --quiet'],
  ])('judges nothing else than it was asked: %s', async (_case, args, message) => {
    expect(await evaluateCommand(args)).toBe(2);
    expect(written.err).toContain(message);
    expect(written.out).toBe('');
  });

  it.each([
    ['no file', async () => [], /^Which plan\?/],
    ['a file that is not there', async () => [join(folder, 'missing.json')], /missing\.json cannot be read/],
    ['a file that is no JSON', async () => [await file('text.json', 'Kære leder')], /text\.json is not JSON/],
  ])('says what is missing: %s', async (_case, args, message) => {
    expect(await evaluateCommand(await args())).toBe(2);
    expect(written.err).toMatch(message);
  });
});

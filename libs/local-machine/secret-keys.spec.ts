import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretKeys } from './secret-keys.mjs';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'rulleplan-keys-')), 'data');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

describe('the keys of an installation', () => {
  it('are made once, each its own, for the owner alone to read', async () => {
    const first = await secretKeys(folder, {});
    expect(Object.keys(first)).toEqual(['RULLEPLAN_AUDIT_KEY_FILE', 'RULLEPLAN_SECRET_KEY_FILE']);
    const files = Object.values(first);
    const keys = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}\n$/);
    for (const file of files) expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await secretKeys(folder, {})).toEqual(first);
    expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(keys);
  });

  it('are the same for all who start at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => secretKeys(folder, {})));
    expect((await readdir(folder)).sort()).toEqual(['audit-key', 'secret-key']);
  });

  it('are those given from outside, where there are any', async () => {
    const given = { RULLEPLAN_AUDIT_KEY: 'given', RULLEPLAN_SECRET_KEY_FILE: '/run/secrets/secret-key' };
    expect(await secretKeys(folder, given)).toEqual({});
  });
});

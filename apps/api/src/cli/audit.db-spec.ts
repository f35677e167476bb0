import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { AuditService } from '../audit/audit.service';
import { startProduct, type Product } from '../product.fixture';
import { auditCommand } from './audit';

let product: Product;
let home: SmallHome;
let folder: string;
let said: string;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
  folder = await mkdtemp(join(tmpdir(), 'rulleplan-checkpoints-'));
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterAll(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
  await product.close();
});

async function run(...args: string[]): Promise<number> {
  said = '';
  return auditCommand(args);
}

const write = (count: number) =>
  product.forMunicipality(home.municipalityId, async () => {
    for (let week = 0; week < count; week += 1) {
      await product.service(AuditService).record({
        action: 'week-closed',
        subject: 'week',
        subjectId: home.unitId,
        unitId: home.unitId,
        before: null,
        after: { week },
        remark: null,
      });
    }
  });
/** As whoever has the whole database, and may put back an older copy of it. */
const asSuperuser = (sql: string) =>
  product.database.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
const bad = (position: number, entry: string, fault: string) =>
  `municipality ${home.municipalityId}, lane 1, position ${position}, entry ${entry}: ${fault}`;

describe('rulleplan audit', () => {
  it('says how it is used', async () => {
    expect(await run()).toBe(2);
    expect(await run('verify', '--checkpoints')).toBe(2);
    expect(await run('verify', 'everything')).toBe(2);
    expect(said).toContain('rulleplan audit verify [--checkpoints FOLDER]');
  });

  it('does not know where to write a checkpoint unless it is told', async () => {
    expect(await run('checkpoint')).toBe(2);
    expect(said).toContain('RULLEPLAN_CHECKPOINTS');
  });

  it('finds a log in order, and writes how far it has come for nobody else to read', async () => {
    await write(3);
    await asSuperuser(
      `CREATE TABLE kept_entry AS TABLE audit_entry; CREATE TABLE kept_lane AS TABLE audit_lane`,
    );
    await write(4);
    expect(await run('verify')).toBe(0);
    expect(said).toContain(
      'Bøgelund Kommune: 7 entries verified, all in order\nNo checkpoints to compare with',
    );
    expect(await run('checkpoint', '--checkpoints', folder)).toBe(0);
    const [name] = await readdir(folder);
    expect(name).toBe('log-2026-11-25.jsonl');
    expect((await stat(join(folder, name!))).mode & 0o777).toBe(0o600);
    expect(await run('verify', '--checkpoints', folder)).toBe(0);
    expect(said).toContain('Compared with 1 checkpoints.');
  });

  it('names the first bad entry, and ends with 1', async () => {
    const [entry] = await product.database.query<{ id: string }>(
      `SELECT id FROM audit_entry WHERE position = 5`,
    );
    await asSuperuser(`UPDATE audit_entry SET after = '{"week": 99}' WHERE position >= 5`);
    expect(await run('verify')).toBe(1);
    expect(said).toContain('Bøgelund Kommune: 4 entries verified, NOT in order');
    expect(said).toContain(bad(5, entry!.id, 'changed'));
  });

  it('finds by its checkpoints that an older state was put back whole, and nothing without them', async () => {
    await asSuperuser(
      `DELETE FROM audit_entry; INSERT INTO audit_entry TABLE kept_entry;
       DELETE FROM audit_lane; INSERT INTO audit_lane TABLE kept_lane`,
    );
    expect(await run('verify')).toBe(0);
    expect(await run('verify', '--checkpoints', folder)).toBe(1);
    expect(said).toContain(bad(4, 'none', 'truncated'));
  });

  it('finds it also when the log has been written on since', async () => {
    await write(9);
    const [entry] = await product.database.query<{ id: string }>(
      `SELECT id FROM audit_entry WHERE position = 7`,
    );
    expect(await run('verify', '--checkpoints', folder)).toBe(1);
    expect(said).toContain(bad(7, entry!.id, 'changed'));
  });

  it('finds a log that is gone altogether', async () => {
    await asSuperuser(`DELETE FROM audit_entry; DELETE FROM audit_lane`);
    expect(await run('verify', '--checkpoints', folder)).toBe(1);
    expect(said).toContain(bad(1, 'none', 'truncated'));
  });

  it('names a checkpoint that somebody has changed', async () => {
    const file = join(folder, 'log-2026-11-25.jsonl');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"position":7', '"position":3'));
    expect(await run('verify', '--checkpoints', folder)).toBe(1);
    expect(said).toContain('checkpoint log-2026-11-25.jsonl, line 1: changed');
  });

  it('does not take a folder for empty that is not there', async () => {
    await expect(run('verify', '--checkpoints', join(folder, 'elsewhere'))).rejects.toThrow(/ENOENT/);
  });
});

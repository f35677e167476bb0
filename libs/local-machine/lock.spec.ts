import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf, takeLock, withLock } from './lock.mjs';
import { startMark } from './running-process.mjs';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rulleplan-lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function take() {
  const taken = await takeLock(file, 'test');
  if ('heldBy' in taken) throw new Error('held');
  return taken.lock;
}

/** An id that no process has: it has just ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid!;
}

describe('the lock', () => {
  it('is taken when free, and leaves nothing else behind', async () => {
    await take();
    expect(readdirSync(folder)).toEqual(['lock']);
    expect(await holderOf(file)).toMatchObject({ pid: process.pid, command: 'test' });
  });

  it('names its holder to whoever comes second', async () => {
    await take();
    expect(await takeLock(file, 'second')).toMatchObject({ heldBy: { pid: process.pid, command: 'test' } });
  });

  it('is free again after its release', async () => {
    await (await take()).release();
    expect(await holderOf(file)).toBeNull();
    await take();
  });

  it('of a process that crashed is not in the way', async () => {
    writeFileSync(file, JSON.stringify({ pid: await endedProcess(), startMark: '1', command: 'start' }));
    await take();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('of a process whose id another has got is not in the way', async () => {
    writeFileSync(
      file,
      JSON.stringify({ pid: process.pid, startMark: `${startMark(process.pid)}0`, command: 'start' }),
    );
    await take();
  });

  it('that cannot be read is not in the way', async () => {
    writeFileSync(file, 'half a lo');
    await take();
  });

  it('is taken by exactly one of eight that come at once upon a leftover', async () => {
    writeFileSync(file, JSON.stringify({ pid: await endedProcess(), startMark: '1', command: 'start' }));
    const program = `
      import { takeLock } from ${JSON.stringify(join(__dirname, 'lock.mjs'))};
      const taken = await takeLock(${JSON.stringify(file)}, 'start');
      console.log('lock' in taken ? 'taken' : 'held');
      setTimeout(() => {}, 1500);`;
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
        let said = '';
        child.stdout.on('data', (part: Buffer) => (said += part.toString()));
        await new Promise((resolve) => child.once('exit', resolve));
        return said.trim();
      }),
    );
    expect(answers.sort()).toEqual([...Array.from({ length: 7 }, () => 'held'), 'taken']);
  });

  it('lets the second wait for the first', async () => {
    const order: string[] = [];
    const first = withLock(file, 'first', async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push('first');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await withLock(
      file,
      'second',
      async () => void order.push('second'),
      () => order.push('waiting'),
    );
    await first;
    expect(order).toEqual(['waiting', 'first', 'second']);
  });
});

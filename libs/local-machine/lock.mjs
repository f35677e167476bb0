import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './problem.mjs';
import { isRunning, startMark } from './running-process.mjs';

/** @typedef {{ pid: number, startMark: string, command: string }} Holder */
/** @typedef {{ release: () => Promise<void> }} Lock */

/**
 * Takes the lock, or says who holds it. A holder that crashed is not in the way: the lock names a
 * process and the moment it was started, so that a later process with the same id is not mistaken for it.
 * @param {string} file
 * @param {string} command what the holder does, in a word
 * @returns {Promise<{ lock: Lock } | { heldBy: Holder }>}
 */
export async function takeLock(file, command) {
  await mkdir(dirname(file), { recursive: true });
  const mine = { pid: process.pid, startMark: startMark(process.pid), command };
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(mine));
  try {
    for (;;) {
      if (await linkIfAbsent(draft, file)) return { lock: { release: () => rm(file, { force: true }) } };
      const holder = await readHolder(file);
      if (holder !== null && isAlive(holder)) return { heldBy: holder };
      await removeLeftover(file, holder);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Does the work while holding the lock, after waiting for whoever has it now.
 * @template T
 * @param {string} file
 * @param {string} command
 * @param {() => Promise<T>} work
 * @param {(holder: Holder) => void} [onWait] told once, when there is something to wait for
 * @returns {Promise<T>}
 */
export async function withLock(file, command, work, onWait = () => undefined) {
  let taken = await takeLock(file, command);
  if ('heldBy' in taken) onWait(taken.heldBy);
  while ('heldBy' in taken) {
    await wait(200);
    taken = await takeLock(file, command);
  }
  const { lock } = taken;
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

/**
 * Who holds the lock now, if anybody alive does.
 * @param {string} file
 * @returns {Promise<Holder | null>}
 */
export async function holderOf(file) {
  const holder = await readHolder(file);
  return holder !== null && isAlive(holder) ? holder : null;
}

/**
 * The data folder's lock.
 * @param {string} folder
 */
export const dataLock = (folder) => join(folder, 'lock');

/** @param {Holder} holder */
function isAlive(holder) {
  return isRunning(holder.pid) && startMark(holder.pid) === holder.startMark;
}

/**
 * A link is made whole or not at all, so nobody ever reads half a lock.
 * @param {string} draft
 * @param {string} file
 */
async function linkIfAbsent(draft, file) {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {Promise<Holder | null>}
 */
async function readHolder(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Two may find the same leftover: the one that moves it away sees whether it still is the leftover, and
 * puts back a lock that somebody took in the meantime.
 * @param {string} file
 * @param {Holder | null} leftover
 */
async function removeLeftover(file, leftover) {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (JSON.stringify(moved) !== JSON.stringify(leftover)) await linkIfAbsent(aside, file);
  await rm(aside, { force: true });
}

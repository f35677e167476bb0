import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { isRunning, waitUntilGone } from './running-process.mjs';

/** @typedef {{ pid: number, port: number, ready: boolean }} RunningPostgres */

const place = (/** @type {string} */ data) => join(data, 'postmaster.pid');

/**
 * What Postgres itself writes about the server on this data folder; null when no server runs there.
 * @param {string} data
 * @returns {Promise<RunningPostgres | null>}
 */
export async function runningPostgres(data) {
  const lines = (await readFile(place(data), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await isPostgresOn(data, pid))) return null;
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? '').trim() === 'ready' };
}

/**
 * A crash of ours leaves Postgres running, or its pid file lying about. Either would be in the way.
 * @param {string} data
 */
export async function stopOrphan(data) {
  const orphan = await runningPostgres(data);
  if (orphan === null) {
    await rm(place(data), { force: true });
    return;
  }
  await stopPostgres(orphan.pid);
}

/**
 * Stops a server: first so that it ends its sessions and writes all down; if that takes too long, at
 * once, after which it recovers at the next start. Either way nothing committed is lost.
 * @param {number} pid
 */
export async function stopPostgres(pid) {
  for (const [signal, patienceSeconds] of /** @type {const} */ ([
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ])) {
    if (!isRunning(pid)) return;
    process.kill(pid, signal);
    if (await waitUntilGone(pid, patienceSeconds)) return;
  }
}

/**
 * After a restart of the machine the id in the file may be some other process.
 * @param {string} data
 * @param {number} pid
 */
async function isPostgresOn(data, pid) {
  if (!isRunning(pid)) return false;
  if (platform() !== 'linux') return true;
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => '');
  return workingDirectory === (await realpath(data).catch(() => data));
}

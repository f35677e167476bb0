import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './problem.mjs';

/**
 * Whether a process with this id runs, ours or somebody else's.
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * What tells a process from a later one that got the same id: the moment it was started, as the system
 * writes it. Empty where the system does not say.
 * @param {number} pid
 * @returns {string}
 */
export function startMark(pid) {
  if (platform() === 'linux') return statFields(pid)[19] ?? '';
  if (platform() === 'win32') return '';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/**
 * Waits until the process is gone.
 * @param {number} pid
 * @param {number} patienceSeconds
 * @returns {Promise<boolean>} whether it is gone
 */
export async function waitUntilGone(pid, patienceSeconds) {
  const end = performance.now() + patienceSeconds * 1000;
  while (isRunning(pid)) {
    if (performance.now() > end) return false;
    await wait(25);
  }
  return true;
}

/**
 * A process that has ended but whose parent has not looked yet still has its id.
 * @param {number} pid
 */
function isZombie(pid) {
  return platform() === 'linux' && statFields(pid)[0] === 'Z';
}

/**
 * The fields of `/proc/<pid>/stat` after the name, which may itself hold spaces and brackets.
 * @param {number} pid
 * @returns {string[]}
 */
function statFields(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MachineProblem, diskFullAdvice } from './problem.mjs';

const megabyte = 1024 * 1024;

/**
 * Refuses to begin what would end half done on a full disk.
 * @param {string} folder may not exist yet
 * @param {number} neededMegabytes
 * @param {string} advice
 */
export async function checkFreeSpace(folder, neededMegabytes, advice = diskFullAdvice) {
  const space = await statfs(nearestExisting(folder));
  const freeMegabytes = Math.floor((space.bavail * space.bsize) / megabyte);
  if (freeMegabytes >= neededMegabytes) return;
  throw new MachineProblem(
    `the disk is full: ${freeMegabytes} MB are free where ${folder} is, and ${neededMegabytes} MB are needed. ${advice}`,
  );
}

/**
 * @param {string} folder
 * @returns {string}
 */
function nearestExisting(folder) {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}

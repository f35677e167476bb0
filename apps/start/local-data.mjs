import { join, resolve } from 'node:path';
import { checkFreeSpace } from '../../libs/local-machine/disk.mjs';
import { prepareDatabase } from '../../libs/local-machine/database.mjs';
import { dataLock, takeLock } from '../../libs/local-machine/lock.mjs';
import { startPostgres } from '../../libs/local-machine/postgres.mjs';
import { secretKeys } from '../../libs/local-machine/secret-keys.mjs';
import { workspace } from '../../libs/local-machine/workspace.mjs';

/** Where the data of this installation lies. */
export const dataFolder = () => resolve(workspace, process.env.RULLEPLAN_DATA || '.data');

/** An empty installation takes 60 MB, and Postgres wants room to work. */
const neededMegabytes = 250;

/**
 * Makes this process the only one that works on the data folder, or says who does.
 * @param {string} folder
 * @param {string} command
 */
export async function claimData(folder, command) {
  await checkFreeSpace(folder, neededMegabytes);
  return takeLock(dataLock(folder), command);
}

/**
 * Starts our own database on a data folder that this process has claimed.
 * @param {string} folder
 */
export async function startDatabase(folder) {
  const server = await startPostgres({ folder });
  return { server, urls: await prepareDatabase(server) };
}

/**
 * Gives the server and the commands started from here what this installation keeps for them in its data folder: the
 * keys, and a place for the log's checkpoints. What is set from outside holds.
 * @param {string} folder
 */
export async function useLocalSettings(folder) {
  process.env.RULLEPLAN_CHECKPOINTS ||= join(folder, 'checkpoints');
  Object.assign(process.env, await secretKeys(folder));
}

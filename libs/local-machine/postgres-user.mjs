import { chownSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { MachineProblem } from './problem.mjs';

/**
 * Postgres refuses to run as root. Started by root, it therefore runs as `postgres` where that user
 * exists, else as `nobody`; started by anybody else, as that person.
 * @typedef {{ uid: number, gid: number, name: string } | null} PostgresUser null means: as ourselves
 */

/** @returns {Promise<PostgresUser>} */
export async function postgresUser() {
  if (process.getuid?.() !== 0) return null;
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const account = accounts.find(([name]) => name === wanted);
    if (account) return { name: wanted, uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new MachineProblem(
    'PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody". Run Rulleplan as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/**
 * How a program of Postgres is started on a data folder.
 *
 * Another user may not reach a folder inside a closed one, such as `/root` or what `mktemp -d` makes.
 * The folder itself is that user's own; so the program is started *in* it, and names it by its working
 * directory, which Linux resolves without walking the path.
 * @param {PostgresUser} user
 * @param {string} folder
 * @returns {{ folderArgument: string, options: { cwd: string, uid?: number, gid?: number } }}
 */
export function startedIn(user, folder) {
  if (user === null) return { folderArgument: folder, options: { cwd: folder } };
  return {
    folderArgument: platform() === 'linux' ? '/proc/self/cwd' : folder,
    options: { cwd: folder, uid: user.uid, gid: user.gid },
  };
}

/**
 * @param {PostgresUser} user
 * @param {string} path
 */
export function giveTo(user, path) {
  if (user !== null) chownSync(path, user.uid, user.gid);
}

/**
 * Where files for that user can lie for a while: `TMPDIR` may be a closed folder of root's own.
 * @param {PostgresUser} user
 * @returns {string}
 */
export function temporaryFolder(user) {
  return canReach(user, tmpdir()) ? tmpdir() : '/tmp';
}

/**
 * Whether the user may walk to the path and read there.
 * @param {PostgresUser} user
 * @param {string} path
 * @returns {boolean}
 */
export function canReach(user, path) {
  if (user === null) return true;
  const { mode, uid, gid } = statSync(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  const mayEnter = ((mode >> shift) & 0b001) !== 0;
  const parent = dirname(resolve(path));
  return mayEnter && (parent === path || canReach(user, parent));
}
